/** One part of the index: its pages and records read, and packed. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { makePageText } from "../src/search/page-text.ts";
import type { SearchRecord } from "../src/search/record.ts";
import { findTokens } from "../src/search/tokens.ts";
import { packFragment } from "./search-fragments.ts";
import { type PackedPart, packPart } from "./search-pack.ts";
import { type Entry, type Found, readSearchPage } from "./search-page.ts";
import type { PartSource } from "./search-sources.ts";

function readRecord({ url, content, meta, filters }: SearchRecord): Found {
  const text = makePageText();
  text.add(content);
  return { url, text, title: findTokens(meta.title ?? ""), meta, filters, sort: {}, anchors: [], isRecord: true };
}

function makeEntry(found: Found): Entry {
  const { title, filters, sort, isRecord } = found;
  const { words, weights } = found.text;
  return { title, filters, sort, isRecord, words, weights, fragment: packFragment(found) };
}

/** @param directory of the built site */
export async function makePart(directory: string, source: PartSource): Promise<PackedPart> {
  const entries: Entry[] = [];
  for (const { url, file, facts } of source.pages) {
    const page = readSearchPage(url, await readFile(join(directory, file), "utf8"), facts);
    if (page) entries.push(makeEntry(page));
  }
  for (const { record } of source.records) entries.push(makeEntry(readRecord(record)));
  return packPart(entries);
}
