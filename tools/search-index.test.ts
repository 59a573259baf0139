import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Manifest } from "../src/search/manifest.ts";
import { formatMonth } from "../src/search/month.ts";
import { findTokens } from "../src/search/tokens.ts";
import { unpackJson } from "./search-files.ts";
import { type SearchIndex, writeSearchIndex } from "./search-index.ts";

const page =
  '<html lang="vi"><body><main data-pagefind-body><h1>Số đảng viên</h1><p>Có 1.328 người – “hơn” trước (tháng 5/2022).</p></main></body></html>';
const record = {
  url: "/so/a/",
  content: "Số đảng viên 1.328 người",
  meta: { title: "Số đảng viên: 1.328 người", so: "1.328 người" },
  filters: { loai: ["Số liệu"] },
};
const facts = { filters: { nam: ["2022"] }, names: ["Đảng viên"] };
const [cache = "", ...directories] = [0, 1, 2].map(() => mkdtempSync(join(tmpdir(), "search-index-")));
const options = { cache, abbreviations: [["KCN", "khu công nghiệp"]] };

interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

let index: SearchIndex;
beforeAll(async () => {
  for (const directory of directories) {
    mkdirSync(join(directory, "bai"));
    mkdirSync(join(directory, "tim-kiem/ban-ghi"), { recursive: true });
    writeFileSync(join(directory, "bai", "index.html"), page);
    writeFileSync(join(directory, "khong.html"), "<html><body><main>Không tìm</main></body></html>");
    writeFileSync(
      join(directory, "tim-kiem/ban-ghi/khong-ngay.jsonl"),
      formatMonth({ pages: [["/bai/", facts]], records: [record] }),
    );
    index = await writeSearchIndex(directory, options);
  }
});
afterAll(() => {
  for (const directory of [cache, ...directories]) rmSync(directory, { recursive: true });
});

const [first = "", second = ""] = directories;
const manifestOf = (directory: string) =>
  JSON.parse(readFileSync(join(directory, "pagefind/search.json"), "utf8")) as Manifest;
function fragmentsOf(directory: string) {
  const folder = join(directory, "pagefind", manifestOf(directory).parts[0]?.name ?? "", "fragment");
  return readdirSync(folder)
    .toSorted()
    .map((name) => unpackJson(readFileSync(join(folder, name))) as Fragment);
}

describe("writeSearchIndex", () => {
  it("leaves the pages as they are", () => {
    expect(readFileSync(join(first, "bai/index.html"), "utf8")).toBe(page);
  });

  it("indexes the pages that are marked, and the records", () => {
    expect(index.pages).toBe(2);
    expect(fragmentsOf(first).map(({ url }) => url)).toEqual(["/bai/", "/so/a/"]);
  });

  it("holds the real text, however it was indexed", () => {
    const [marked, figure] = fragmentsOf(first);
    expect(marked?.content).toContain("Số đảng viên. Có 1.328 người");
    expect(marked?.meta.title).toBe("Số đảng viên");
    expect(figure?.meta).toEqual(record.meta);
  });

  it("has a space behind every word and nowhere else, because Pagefind counts words by them", () => {
    const [marked] = fragmentsOf(first);
    expect(marked?.content.split(/\s+/).map((word) => findTokens(word).length)).toEqual(
      findTokens(marked?.content ?? "").map(() => 1),
    );
  });

  it("adds what is known of a page: filters, and other names", () => {
    const [marked, figure] = fragmentsOf(first);
    expect(manifestOf(first).parts[0]?.filters).toEqual({ loai: ["Số liệu"], nam: ["2022"] });
    expect(figure?.filters.loai).toEqual(["Số liệu"]);
    expect(marked?.meta.ten).toBe("Đảng viên");
    expect(marked?.content).toContain("viên");
  });

  it("lists the words of all pages for the repair of slips", () => {
    const words = JSON.parse(readFileSync(join(first, "pagefind", manifestOf(first).words), "utf8"));
    expect(words).toEqual(
      expect.arrayContaining([
        ["dang", 2],
        ["vien", 2],
        ["nguoi", 2],
      ]),
    );
  });

  const bytesOf = (directory: string) =>
    readdirSync(join(directory, "pagefind"), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => [name, readFileSync(join(parentPath, name)).toString("base64")] as const)
      .toSorted(([a], [b]) => (a < b ? -1 : 1));

  it("tells how many bytes the index has", () => {
    const files = readdirSync(join(second, "pagefind"), { recursive: true, withFileTypes: true });
    const sizes = files.filter((file) => file.isFile()).map((file) => statSync(join(file.parentPath, file.name)).size);
    expect(index.bytes).toBe(sizes.reduce((sum, size) => sum + size, 0));
  });

  it("gives the same bytes for the same content, whatever was kept from before", async () => {
    const before = bytesOf(first);
    expect(bytesOf(second)).toEqual(before);
    await writeSearchIndex(first, { ...options, cache: join(cache, "anew") });
    expect(bytesOf(first)).toEqual(before);
  });

  it("notices a page that changed, and takes away what it replaces", async () => {
    const [part] = manifestOf(second).parts;
    writeFileSync(join(second, "bai", "index.html"), page.replace("1.328", "1.329"));
    await writeSearchIndex(second, options);
    expect(manifestOf(second).parts[0]?.name).not.toBe(part?.name);
    expect(existsSync(join(second, "pagefind", part?.name ?? ""))).toBe(false);
    expect(fragmentsOf(second)[0]?.content).toContain("1.329");
  });
});
