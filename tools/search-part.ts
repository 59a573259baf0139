/** One part of the index: its pages and records read, and packed. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { makePageText } from "../src/search/page-text.ts";
import type { SearchRecord } from "../src/search/record.ts";
import { findTokens } from "../src/search/tokens.ts";
import { type PackedPart, packPart } from "./search-pack.ts";
import { type Entry, readSearchPage } from "./search-page.ts";
import type { PartSource } from "./search-sources.ts";

function readRecord({ url, content, meta, filters }: SearchRecord): Entry {
  const text = makePageText();
  text.add(content);
  return { url, text, title: findTokens(meta.title ?? ""), meta, filters, sort: {}, anchors: [], isRecord: true };
}

/** @param directory of the built site */
export async function makePart(directory: string, source: PartSource): Promise<PackedPart> {
  const entries: Entry[] = [];
  for (const { url, file, facts } of source.pages) {
    const page = readSearchPage(url, await readFile(join(directory, file), "utf8"), facts);
    if (page) entries.push(page);
  }
  entries.push(...source.records.map(({ record }) => readRecord(record)));
  return packPart(entries);
}
