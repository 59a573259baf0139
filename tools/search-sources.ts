/** All that is searched of a built site, before anything of it is read: its pages, and the records of its figures. */
import { existsSync, readdirSync } from "node:fs";
import { readFile, rm } from "node:fs/promises";
import { join, sep } from "node:path";
import type { SearchPageFacts, SearchRecord } from "../src/search/record.ts";
import { cutParts, type Dated, type PartSizes } from "./search-cut.ts";

/** What the built site says of itself for search alone. */
interface SearchContent {
  readonly records: readonly SearchRecord[];
  readonly pages: readonly (readonly [address: string, facts: SearchPageFacts])[];
}

export interface PageSource extends Dated {
  readonly url: string;
  /** In the directory of the site. */
  readonly file: string;
  readonly facts: SearchPageFacts | undefined;
}
export interface RecordSource extends Dated {
  readonly record: SearchRecord;
}
export interface PartSource {
  readonly pages: readonly PageSource[];
  readonly records: readonly RecordSource[];
}

export const searchContentFile = "tim-kiem/ban-ghi.json";

/** Takes the file away: no reader needs it. */
async function takeContent(directory: string): Promise<SearchContent> {
  const file = join(directory, searchContentFile);
  if (!existsSync(file)) return { records: [], pages: [] };
  const content = JSON.parse(await readFile(file, "utf8")) as SearchContent;
  await rm(file);
  return content;
}

/** Embeds are charts again, and a figure's own page is found by its record. */
const elsewhere = /^(?:nhung|so)$/;

function listHtml(directory: string, folder: string): string[] {
  return readdirSync(join(directory, folder), { withFileTypes: true }).flatMap((entry) => {
    const name = join(folder, entry.name);
    if (entry.isDirectory()) return elsewhere.test(name) ? [] : listHtml(directory, name);
    return name.endsWith(".html") ? [name] : [];
  });
}

const addressOf = (file: string) => `/${file.replaceAll(sep, "/").replace(/(^|\/)index\.html$/, "$1")}`;

/** A record is a line, a page some hundred: so many records are as much as a page. */
const recordWeight = 1 / 5;

/** What belongs to each part of the index, newest first. */
export async function readSources(directory: string, sizes?: PartSizes): Promise<PartSource[]> {
  const content = await takeContent(directory);
  const facts = new Map(content.pages);
  const pages = listHtml(directory, "")
    .sort()
    .map((file): PageSource => {
      const url = addressOf(file);
      const known = facts.get(url);
      return { url, file, facts: known, published: known?.published, weight: 1 };
    });
  const records = content.records.map((record): RecordSource => {
    return { record, published: record.published, weight: recordWeight };
  });
  return cutParts<PageSource | RecordSource>([...pages, ...records], sizes).map((items) => ({
    pages: items.filter((item) => "url" in item),
    records: items.filter((item) => "record" in item),
  }));
}
