/** The search index of the built site: the one place that decides what Pagefind is told. */
import { existsSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import * as pagefind from "pagefind";
import { makePageEncoder } from "../src/search/encode.ts";
import type { SearchPageFacts, SearchRecord } from "../src/search/record.ts";
import { readAbbreviations } from "./search-abbreviations.ts";
import type { IndexFile } from "./search-files.ts";
import { type PackedPage, packSearchFiles } from "./search-pack.ts";
import { readSearchPages, type SearchPage } from "./search-pages.ts";

const searchFolder = "pagefind";

/** What Pagefind brings for pages that have no search of their own. */
const unused = /^pagefind-(ui|modular-ui|component-ui|highlight|worker)\./;

/** What the built site says of itself for search alone. */
interface SearchContent {
  readonly records: readonly SearchRecord[];
  readonly pages: readonly (readonly [address: string, facts: SearchPageFacts])[];
}

const contentFile = "tim-kiem/ban-ghi.json";

/** Takes the file away: no reader needs it. */
async function takeContent(directory: string): Promise<SearchContent> {
  const file = join(directory, contentFile);
  if (!existsSync(file)) return { records: [], pages: [] };
  const content = JSON.parse(await readFile(file, "utf8")) as SearchContent;
  await rm(file);
  return content;
}

type PagefindIndex = NonNullable<Awaited<ReturnType<typeof pagefind.createIndex>>["index"]>;

function failOn(errors: readonly string[]) {
  if (errors.length > 0) throw new Error(errors.join("\n"));
}

async function addPages(index: PagefindIndex, pages: readonly SearchPage[]) {
  for (const { url, html } of pages) failOn((await index.addHTMLFile({ url, content: html })).errors);
}

/** Gives how to read the records' text again. */
async function addRecords(index: PagefindIndex, records: readonly SearchRecord[]) {
  const packed = new Map<string, PackedPage>();
  for (const { url, content, meta, filters } of records) {
    const encoder = makePageEncoder();
    const encode = (text: string) => {
      const encoded = encoder.encode(text);
      encoder.endBlock();
      return encoded;
    };
    const { title = "", ...shown } = meta;
    const writable = Object.fromEntries(Object.entries(filters).map(([name, values]) => [name, [...values]]));
    const record = {
      url,
      content: encode(content),
      language: "vi",
      meta: { ...shown, title: encode(title) },
      filters: writable,
    };
    failOn((await index.addCustomRecord(record)).errors);
    packed.set(url, { restore: encoder.restore, names: [], isRecord: true });
  }
  return packed;
}

/** @throws when Pagefind has anything to complain of */
async function makeSearchFiles(directory: string): Promise<readonly IndexFile[]> {
  const { records, pages: facts } = await takeContent(directory);
  const pages = await readSearchPages(directory, new Map(facts));
  const { index, errors } = await pagefind.createIndex({ forceLanguage: "vi" });
  if (!index) throw new Error(errors.join("\n"));
  try {
    await addPages(index, pages);
    const packed = await addRecords(index, records);
    for (const page of pages) packed.set(page.url, { ...page, isRecord: false });
    const made = await index.getFiles();
    failOn(made.errors);
    return packSearchFiles(made.files, packed).filter(({ path }) => !unused.test(path));
  } finally {
    await pagefind.close();
  }
}

/** @param abbreviations ways of writing one thing, each a list */
export async function writeSearchIndex(directory: string, abbreviations = readAbbreviations()): Promise<void> {
  const files = await makeSearchFiles(directory);
  const forms = { path: "abbreviations.json", content: JSON.stringify(abbreviations) };
  for (const { path, content } of [...files, forms]) {
    const file = join(directory, searchFolder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}

interface SearchEntry {
  readonly languages: Readonly<Record<string, { readonly page_count: number }>>;
}

/** How many pages and records readers can search. */
export async function countSearchable(directory: string): Promise<number> {
  const entry = await readFile(join(directory, searchFolder, "pagefind-entry.json"), "utf8");
  const { languages } = JSON.parse(entry) as SearchEntry;
  return Object.values(languages).reduce((sum, { page_count }) => sum + page_count, 0);
}
