import { gunzipSync, gzipSync } from "node:zlib";
import { decode, encode } from "cborg";
import { describe, expect, it } from "vitest";
import { type IndexFile, orderSearchFiles } from "./search-order.ts";

const packed = (value: unknown) => gzipSync(Buffer.concat([Buffer.from("pagefind_dcd"), encode(value)]));
const unpacked = ({ content }: IndexFile) => decode(gunzipSync(content).subarray("pagefind_dcd".length));

const news = ["Bài viết", [0, 3]];
const charts = ["Biểu đồ", [1, 2]];

/** An index as Pagefind writes it: names are digests of contents in their chance order. */
const makeIndex = (kinds: unknown[], filters: [string, string][], meta: string): IndexFile[] => [
  { path: "filter/vi_aaaaaaa.pf_filter", content: packed(["loai", kinds]) },
  { path: "filter/vi_bbbbbbb.pf_filter", content: packed(["don-vi", [["Hà Nội", [0]]]]) },
  { path: `pagefind.vi_${meta}.pf_meta`, content: packed(["1.5.2", [], [], filters, [], ["title"]]) },
  { path: "pagefind-entry.json", content: Buffer.from(`{"languages":{"vi":{"hash":"vi_${meta}","page_count":4}}}`) },
  { path: "fragment/vi_0.pf_fragment", content: Buffer.from("x") },
];
const kind: [string, string] = ["loai", "vi_aaaaaaa"];
const entity: [string, string] = ["don-vi", "vi_bbbbbbb"];
const ordered = orderSearchFiles(makeIndex([charts, news], [kind, entity], "0000000000"));
const find = (pattern: RegExp) => ordered.find(({ path }) => pattern.test(path)) as IndexFile;

describe("orderSearchFiles", () => {
  it("gives the same files in whatever order Pagefind wrote filters and values", () => {
    expect(orderSearchFiles(makeIndex([news, charts], [entity, kind], "1111111111"))).toEqual(ordered);
  });

  it("keeps every value with its pages, in order", () => {
    const filters = ordered.filter(({ path }) => path.endsWith(".pf_filter")).map(unpacked);
    expect(filters).toEqual([
      ["loai", [charts, news]],
      ["don-vi", [["Hà Nội", [0]]]],
    ]);
  });

  it("leaves no name that leads to no file", () => {
    const { languages } = JSON.parse(Buffer.from(find(/entry/).content).toString());
    const meta = find(/pf_meta$/);
    expect(meta.path).toBe(`pagefind.${languages.vi.hash}.pf_meta`);
    const named = (unpacked(meta) as [unknown, unknown, unknown, [string, string][]])[3];
    expect(named.map(([name]) => name)).toEqual(["don-vi", "loai"]);
    const paths = ordered.map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(named.map(([, file]) => `filter/${file}.pf_filter`)));
  });

  it("leaves everything else as it is", () => {
    expect(Buffer.from(find(/fragment/).content).toString()).toBe("x");
    expect(ordered).toHaveLength(5);
  });
});
