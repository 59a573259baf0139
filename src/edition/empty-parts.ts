import type { Parts } from "../edition.ts";

/** Of which nothing was written: for an Edition of a few things. */
export const emptyParts: Parts = {
  articles: [],
  charts: [],
  comparisons: [],
  authors: [],
  corrections: [],
  embeds: [],
  entities: [],
  indicators: [],
  relations: [],
  rulings: [],
  sources: [],
  rows: [],
};
