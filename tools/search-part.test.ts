import * as pagefind from "pagefind";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { exactTerm, lettersOf } from "../src/search/term.ts";
import { findTokens } from "../src/search/tokens.ts";
import { type IndexFile, unpack, unpackJson } from "./search-files.ts";
import { readSearchPage } from "./search-page.ts";
import { type MadePart, makePart } from "./search-part.ts";

const itemOf = (html: string, url = "/trang.html") => ({
  source: `${url} ${html}`,
  read: vi.fn(() => readSearchPage(url, html)),
});

/** Words are written as keys, so that Pagefind's own index of the page has the same words as ours. */
const asKeys = (html: string) =>
  html.replace(/(?<=>|\s)[^\s<>"=]+(?=[\s<])/g, (text) => findTokens(text).map(exactTerm).join(" "));

const page = `<html lang="vi"><head>
<meta name="loai" content="Bài viết" data-pagefind-filter="loai[content]"></head><body>
<header data-pagefind-ignore="all"><h1> Báo </h1></header>
<main data-pagefind-body> mở <h1 id="a"> số đảng viên </h1>
<p> đảng viên <b> tăng </b> 42 </p><nav> mục </nav><svg><text> hình </text></svg>
<h2 id="b"> đảng <i> viên </i> mới </h2><time data-pagefind-sort="ngay:2022-05-01"> nay </time>
<form> ô </form><p data-pagefind-ignore> bỏ <span> qua </span></p> <h3> cuối đảng </h3> viên </main>
<footer> chân </footer></body></html>`;

interface Fragment {
  readonly word_count: number;
  readonly anchors: readonly { readonly element: string; readonly id: string; readonly location: number }[];
}
type Words = readonly (readonly [word: string, pages: unknown])[];
const ordinary = -25;
const titleOf = (fields: readonly string[]) => -1 - fields.indexOf("title");

/** What an index says, however its files are cut and named. */
function readIndex(files: readonly IndexFile[]) {
  const read = (kind: string) => files.filter(({ path }) => path.endsWith(kind)).map(({ content }) => content);
  const [, pages, , , sorts, fields] = unpack(read(".pf_meta")[0] ?? Buffer.of()) as [
    string,
    [string, number][],
    unknown,
    unknown,
    unknown,
    string[],
  ];
  const words = read(".pf_index").flatMap((content) => (unpack(content) as [Words])[0]);
  const places = (word: unknown) =>
    JSON.stringify(word, (_, value) =>
      Array.isArray(value) ? value.filter((item) => item !== ordinary && item !== titleOf(fields)) : value,
    );
  const [fragment] = read(".pf_fragment").map((content) => unpackJson(content) as Fragment);
  return {
    counts: pages.map(([, count]) => count),
    sorts,
    filters: read(".pf_filter").map(unpack),
    words: words
      .filter(([word]) => lettersOf(word) !== null)
      .map(places)
      .sort(),
    fragment,
  };
}

let ours: ReturnType<typeof readIndex>;
let pagefinds: ReturnType<typeof readIndex>;
beforeAll(async () => {
  ours = readIndex(makePart([itemOf(page)]).packed.files);
  const { index } = await pagefind.createIndex({ forceLanguage: "vi" });
  await index?.addHTMLFile({ url: "/trang.html", content: asKeys(page) });
  pagefinds = readIndex((await index?.getFiles())?.files ?? []);
});
afterAll(() => pagefind.close());

describe("a part of the index is what Pagefind would make of the same page", () => {
  it("in its words, their places and weights, in the text and in the title", () => {
    expect(ours.words.length).toBeGreaterThan(8);
    expect(ours.words).toEqual(pagefinds.words);
    expect(ours.counts).toEqual(pagefinds.counts);
  });

  it("in its filters and orders", () => {
    expect(ours.filters).toEqual(pagefinds.filters);
    expect(ours.sorts).toEqual(pagefinds.sorts);
  });

  it("in what is known of the page, and where the headings below its own stand", () => {
    const headings = ({ fragment }: typeof ours) =>
      fragment?.anchors
        .filter(({ element }) => /^h[2-6]$/.test(element))
        .map(({ element, id, location }) => ({ element, id, location }));
    expect(headings(ours)).toHaveLength(1);
    expect(headings(ours)).toEqual(headings(pagefinds));
    expect(Object.keys(ours.fragment ?? {}).sort()).toEqual(Object.keys(pagefinds.fragment ?? {}).sort());
    expect(ours.fragment?.word_count).toBe(pagefinds.fragment?.word_count);
  });
});

it("a part whose pages are all left out of the search has no page, as the lists of an archive may be", () => {
  const { packed } = makePart([itemOf("<html><body><main>Các bài cũ hơn</main></body></html>")]);
  expect(packed.pages).toBe(0);
});

describe("a part of which some pages are known from another", () => {
  const makePage = (text: string) =>
    `<html><body><main data-pagefind-body><h1>Bài</h1><p>${text}</p></main></body></html>`;
  const texts = ["Đảng viên mới", "Bỏ đi", "Không tìm", "Khu công nghiệp"];
  const listed = "<html><body><main>Các bài cũ hơn</main></body></html>";
  const itemsOf = (pages: readonly string[]) => pages.map((html, at) => itemOf(html, `/bai/${at}/`));
  const before = [...texts.map(makePage), listed];
  const after = [texts[0], "Đã sửa lời", texts[2], texts[3]].map((text) => makePage(text ?? ""));

  const bytesOf = ({ packed }: MadePart) => [
    packed.name,
    ...[{ path: "guide", content: packed.guide }, ...packed.files].map(({ path, content }) => [
      path,
      Buffer.from(content).toString("base64"),
    ]),
  ];

  it("reads only those that changed, not even those that are not searched", () => {
    const { entries } = makePart(itemsOf(before));
    const items = itemsOf([...after, listed]);
    makePart(items, [entries]);
    expect(items.map(({ read }) => read.mock.calls.length)).toEqual([0, 1, 0, 0, 0]);
  });

  it("comes out byte for byte as if none were known, and so does what is kept of it", () => {
    const others = makePart([itemOf(makePage("Lời của phần khác"), "/khac/"), itemOf(after[2] ?? "", "/bai/2/")]);
    const known = [others.entries, makePart(itemsOf(before)).entries];
    const anew = makePart(itemsOf(after));
    const reused = makePart(itemsOf(after), known);
    expect(bytesOf(reused)).toEqual(bytesOf(anew));
    // Words of pages that are gone are not carried along.
    expect(reused.entries.lexicon.map(({ letters }) => letters)).not.toContain("bo");
    expect(bytesOf(makePart(itemsOf(after), [reused.entries]))).toEqual(bytesOf(anew));
  });
});
