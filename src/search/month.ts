/** What a site says for search alone of what was published in one month, in a file of which parts can be read alone. */
import type { SearchPageFacts, SearchRecord } from "./record.ts";

export interface SearchMonth {
  /** Articles, and what belongs to one. */
  readonly pages: readonly (readonly [address: string, facts: SearchPageFacts])[];
  /** Figures, by the article that carries them. */
  readonly records: readonly SearchRecord[];
}

/** A month as it was written; records are left as they stand. */
export interface WrittenMonth {
  readonly pages: ReadonlyMap<string, SearchPageFacts>;
  readonly records: readonly string[];
}

/** Stands beside the months (`2026-05`) for what has no date, which is always of today. */
export const undated = "khong-ngay";

/** A line for the pages, and one for each record. */
export const formatMonth = ({ pages, records }: SearchMonth): string =>
  [pages, ...records].map((line) => JSON.stringify(line)).join("\n");

export function readMonth(text: string): WrittenMonth {
  const [pages = "[]", ...records] = text.split("\n");
  return { pages: new Map(JSON.parse(pages)), records };
}
