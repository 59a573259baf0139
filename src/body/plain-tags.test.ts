import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { splitFrontmatter } from "../read/frontmatter.ts";
import { findPlainTags } from "./plain-tags.ts";
import { parseTags } from "./uses.ts";

const articles = globSync("src/content/articles/*.mdx").map((file) => {
  const text = readFileSync(file, "utf8");
  return [file, splitFrontmatter(text)?.body ?? ""] as const;
});

it.each(articles)("the tags of %s are those of the parser, which need not be asked", (_, body) => {
  expect(findPlainTags(body)?.length).toBeGreaterThan(5);
  expect(findPlainTags(body)).toEqual(parseTags(body));
});

const tag = '<So id="a" />';

describe.each([
  ["in a line", `Có ${tag}người, <Tinh phep="hieu" cua="a b" le="1"/>.`],
  ["over several lines", 'Có <So\n  id="a"\n  dang="ngan"\n/> người.'],
  ["in a heading, a list, a quotation, a table and a link", `# ${tag}\n\n- ${tag}\n\n> ${tag}\n\n[${tag}](/a)`],
  ["in elements within each other", `<GhiChu>\n\nMột <Nguyen>${tag} đoạn</Nguyen>.\n\n<BieuDo id="b" />\n\n</GhiChu>`],
  ["with an attribute twice", 'Có <So id="a" id="b" />.'],
  ["with nothing in it", 'Có <So id="" />.'],
])("tags %s", (_, body) => {
  it("are found as the parser finds them", () => {
    expect(findPlainTags(body)).toEqual(parseTags(body));
  });
});

it.each([
  ["in code", `Có \`${tag}\`.`],
  ["in a block of code", `~~~\n${tag}\n~~~`],
  ["in a comment", `{/* ${tag} */}`],
  ["behind a stroke", `Có \\${tag}.`],
  ["in the name of a picture", `![${tag}](/a.png)`],
  ["in the title of a link said apart", `[a]\n\n[a]: /b '${tag}'`],
  ["in the title of a link", `[a](/b '${tag}')`],
  ["in the title of a link, in brackets", `[a](/b (${tag}))`],
  ["in a note at the end", `Có[^1].\n\n[^1]: ${tag}`],
  ["in a module", `export const a = ${tag}`],
  ["with a value that is code", "<So id={a} />"],
  ["with a value that is written in another way", '<So id="a&amp;b" />'],
  ["with a value over several lines", '<So id="a\n  b" />'],
  ["with a value that ends a cell of a table", '| a |\n| - |\n| <So id="a|b" /> |'],
  ["with an empty line in them", 'a <So\n\nid="a" />'],
  ["with an attribute where they end", '<GhiChu></GhiChu id="a">'],
  ["with a value in other marks", "<So id='a' />"],
  ["with an attribute that has no value", "<So id />"],
  ["in plain HTML", `<b>${tag}</b>`],
  ["in the address of a link", `[a](<${tag}>)`],
  ["that are not closed", `<GhiChu>\n\n${tag}`],
  ["that are closed in another order", `<GhiChu><Nguyen>${tag}</GhiChu></Nguyen>`],
  ["behind something like frontmatter", `---\na: ${tag}\n---`],
])("tags %s are left to the parser", (_, body) => {
  expect(findPlainTags(body)).toBeUndefined();
});
