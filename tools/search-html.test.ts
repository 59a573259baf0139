import { expect, it } from "vitest";
import { attributeOf, decodeEntities, readTags } from "./search-html.ts";

const read = (html: string) =>
  [...readTags(html)].map(({ before, name, isEnd }) => [before, `${isEnd ? "/" : ""}${name}`]);

it("gives tags with the text before them", () => {
  expect(read("<p>Tăng <b>42%</b>.</p>")).toEqual([
    ["", "p"],
    ["Tăng ", "b"],
    ["42%", "/b"],
    [".", "/p"],
  ]);
});

it("passes over comments, and over elements in which nothing is read", () => {
  const page =
    "<p>Một<!-- chú <b> --> hai<script>1 < 2</script><svg><g><svg></svg>x</g></svg><nav data-pagefind-ignore='all'>y</nav></p>";
  expect(read(page)).toEqual([
    ["", "p"],
    ["Một hai", "script"],
    ["", "svg"],
    ["", "nav"],
    ["", "/p"],
  ]);
});

it("passes over what is marked so, elements of the same name in it too", () => {
  expect(read("<div data-pagefind-ignore>a<div>b</div>c</div><p>d</p>")).toEqual([
    ["", "div"],
    ["", "p"],
    ["d", "/p"],
  ]);
});

it("reads attributes whatever stands in them", () => {
  const [tag] = readTags(`<meta name="loai" content="a > b &amp; c" hidden data-name='d'>`);
  const values = ["name", "content", "hidden", "data-name", "tent"].map((name) => tag && attributeOf(tag, name));
  expect(values).toEqual(["loai", "a > b & c", "", "d", null]);
});

it("decodes what HTML writes otherwise", () => {
  expect(decodeEntities("3&nbsp;&amp; 4 &lt;&#x111;&#273;&unknown;")).toBe("3 & 4 <đđ&unknown;");
});
