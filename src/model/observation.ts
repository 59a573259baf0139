import type { ArticleSlug } from "./id.ts";
import type { Metric } from "./metric.ts";

/** A metric once resolved: one row of the one flat table, knowing where it is kept. */
export interface Observation extends Metric {
  /** The article in whose frontmatter it stands, or the file under `data/`. */
  readonly origin: { readonly article: ArticleSlug } | { readonly file: string };
  /** First and last day it speaks of, ISO; from the period, else the as-of date. */
  readonly start: string;
  readonly end: string;
}
