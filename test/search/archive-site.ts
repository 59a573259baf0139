/** A built site of some articles over two years, large enough to be indexed in parts. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Manifest } from "../../src/search/manifest.ts";
import { formatMonth } from "../../src/search/month.ts";
import { type SearchIndexOptions, writeSearchIndex } from "../../tools/search-index.ts";

/** The guide is some thousand files, which a busy disk takes its time to make. */
export const patience = 60_000;
const count = 60;
export const newest = count - 1;
const publishedOf = (at: number) => `${2020 + Math.floor(at / 30)}-0${1 + Math.floor((at % 30) / 15)}-01T06:00+07:00`;
const addressOf = (at: number) => `/bai-viet/so-${at}/`;

interface ArchiveSite {
  readonly directory: string;
  /** Where parts are kept. */
  readonly cache: string;
  writeArticle(at: number, text: string): void;
  /** The site as it is before it is indexed, in another directory. */
  copy(): string;
  /** @param site one of the copies; the site itself when left out */
  writeIndex(site?: string, more?: SearchIndexOptions): Promise<Manifest>;
  remove(): void;
}

export function makeArchiveSite(): ArchiveSite {
  const makeDirectory = () => mkdtempSync(join(tmpdir(), "search-archive-"));
  const [directory, cache] = [makeDirectory(), makeDirectory()];
  const made = [directory, cache];

  function writeArticle(at: number, text: string) {
    const folder = join(directory, addressOf(at));
    mkdirSync(folder, { recursive: true });
    writeFileSync(
      join(folder, "index.html"),
      `<html lang="vi"><body><main data-pagefind-body><h1>Bài số ${at}</h1><p>${text}</p></main></body></html>`,
    );
  }

  const articles = Array.from({ length: count }, (_, at) => at);
  for (const at of articles) writeArticle(at, `Khu công nghiệp thứ ${at} có ${1000 + at} đảng viên.`);
  mkdirSync(join(directory, "tim-kiem/ban-ghi"), { recursive: true });
  for (const [month, own] of Map.groupBy(articles, (at) => publishedOf(at).slice(0, 7))) {
    const pages = own.map((at) => [addressOf(at), { filters: { nam: [month.slice(0, 4)] }, names: [] }] as const);
    writeFileSync(join(directory, `tim-kiem/ban-ghi/${month}.jsonl`), formatMonth({ pages, records: [] }));
  }

  return {
    directory,
    cache,
    writeArticle,
    copy() {
      const copy = makeDirectory();
      made.push(copy);
      cpSync(directory, copy, { recursive: true, filter: (file) => !file.endsWith("pagefind") });
      return copy;
    },
    async writeIndex(site = directory, more = {}) {
      await writeSearchIndex(site, { cache, abbreviations: [], sizes: { whole: 40, part: 30 }, ...more });
      return JSON.parse(readFileSync(join(site, "pagefind/search.json"), "utf8")) as Manifest;
    },
    remove() {
      for (const name of made) rmSync(name, { recursive: true });
    },
  };
}
