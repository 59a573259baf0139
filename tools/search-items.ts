/** What belongs to a part of the index, each with what tells it from any other, so that it is read only when it is new. */
import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { WrittenMonth } from "../src/search/month.ts";
import { makePageText } from "../src/search/page-text.ts";
import type { SearchRecord } from "../src/search/record.ts";
import { findTokens } from "../src/search/tokens.ts";
import type { Digests } from "./search-digests.ts";
import { type Found, readSearchPage } from "./search-page.ts";
import type { PageSource, PartSource } from "./search-sources.ts";

export interface Item {
  /** A digest of all that it is made of. */
  readonly source: string;
  /** Null for a page that is not searched. */
  read(): Found | null;
}

const digest = (text: string) => hash("sha1", text, "base64");

function readRecord({ url, content, meta, filters }: SearchRecord): Found {
  const text = makePageText();
  text.add(content);
  return { url, text, title: findTokens(meta.title ?? ""), meta, filters, sort: {}, anchors: [], standing: "record" };
}

const makeRecordItem = (line: string): Item => ({
  source: digest(line),
  read: () => readRecord(JSON.parse(line)),
});

/** @param directory of the built site */
export function listItems(
  directory: string,
  { pages, records }: PartSource,
  months: ReadonlyMap<string, WrittenMonth>,
  digests: Digests,
): Item[] {
  function makePageItem({ url, file, month }: PageSource): Item {
    const facts = months.get(month)?.pages.get(url);
    return {
      source: digest(JSON.stringify([url, facts, digests.of(file)])),
      read: () => readSearchPage(url, readFileSync(join(directory, file), "utf8"), facts),
    };
  }
  return [
    ...pages.map(makePageItem),
    ...records.map(({ month, place }) => makeRecordItem(months.get(month)?.records[place] ?? "")),
  ];
}
