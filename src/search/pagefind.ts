import type { Hit } from "./rank.ts";

/** What the search uses of Pagefind's class for one index; `pagefind.js` is written beside the built site. */
export interface Pagefind {
  /** Makes it ready. All indexes share one program, which the first of them loads. Keys are of no language. */
  readonly init: (language: undefined, options: { readonly load_wasm: boolean }) => Promise<void>;
  /** How many pages carry each value of each filter. */
  readonly filters: () => Promise<FilterCounts>;
  readonly preload: (terms: string) => Promise<void>;
  /** `null` asks for everything that passes the filters. */
  readonly search: (terms: string | null, options: PagefindOptions) => Promise<PagefindAnswer>;
}

export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface PagefindOptions {
  readonly filters?: Readonly<Record<string, string | readonly string[]>>;
  readonly sort?: Readonly<Record<string, "asc" | "desc">>;
}

export interface PagefindAnswer {
  readonly results: readonly PagefindResult[];
  /** Counts among the results, for every filter that was loaded. */
  readonly filters: FilterCounts;
}

export interface PagefindResult extends Hit {
  readonly data: () => Promise<FoundPage>;
}

interface Excerpt {
  readonly url: string;
  readonly title?: string;
  /** HTML in which only `<mark>` carries meaning. */
  readonly excerpt: string;
}

export interface FoundPage extends Excerpt {
  /** The whole text. */
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** The sections of the page in which the words stand. */
  readonly sub_results: readonly Excerpt[];
}

/**
 * Every page counts by its words alone: lengths of words mean nothing where words are keys, and the page of an indicator
 * is long because much is known of it.
 */
export const pagefindOptions = {
  ranking: { termSimilarity: 0, diacriticSimilarity: 0, pageLength: 0 },
  excerptLength: 24,
};
