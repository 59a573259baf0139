/** One part of the index, made by Pagefind: the one place that decides what Pagefind is told. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import * as pagefind from "pagefind";
import { makePageEncoder } from "../src/search/encode.ts";
import type { SearchRecord } from "../src/search/record.ts";
import type { PackedPage } from "./search-fragments.ts";
import { type PackedPart, packPart } from "./search-pack.ts";
import { makeSearchPage } from "./search-pages.ts";
import { makeSigns } from "./search-signs.ts";
import type { PartSource } from "./search-sources.ts";

type PagefindIndex = NonNullable<Awaited<ReturnType<typeof pagefind.createIndex>>["index"]>;

function failOn(errors: readonly string[]) {
  if (errors.length > 0) throw new Error(errors.join("\n"));
}

/** Gives how to read the record's text again. */
async function addRecord(index: PagefindIndex, { url, content, meta, filters }: SearchRecord): Promise<PackedPage> {
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
  return { restore: encoder.restore, names: [], isRecord: true };
}

async function addAll(index: PagefindIndex, directory: string, { pages, records }: PartSource) {
  const packed = new Map<string, PackedPage>();
  for (const { url, file, facts } of pages) {
    const page = makeSearchPage(url, await readFile(join(directory, file), "utf8"), facts);
    if (!page) continue;
    failOn((await index.addHTMLFile({ url, content: page.html })).errors);
    packed.set(url, { restore: page.restore, names: facts?.names ?? [], isRecord: false });
  }
  for (const { record } of records) packed.set(record.url, await addRecord(index, record));
  return packed;
}

/** Where no page of a part may be searched there is nothing to index, and Pagefind writes no index. */
const emptyPart: PackedPart = { ...makeSigns([]), name: "", pages: 0, filters: {}, files: [], program: [] };

/** @throws when Pagefind has anything to complain of */
export async function makePart(directory: string, source: PartSource): Promise<PackedPart> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: "vi" });
  if (!index) throw new Error(errors.join("\n"));
  try {
    const packed = await addAll(index, directory, source);
    if (packed.size === 0) return emptyPart;
    const made = await index.getFiles();
    failOn(made.errors);
    return packPart(made.files, packed);
  } finally {
    await index.deleteIndex();
  }
}

/** Ends Pagefind's own process. */
export const endPagefind = (): Promise<unknown> => pagefind.close();
