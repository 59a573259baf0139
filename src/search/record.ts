/** Something that is found though it is no text of a page: one figure. */
export interface SearchRecord {
  /** Where the result leads. */
  readonly url: string;
  /** The words it is found by. */
  readonly content: string;
  /** Shown with the result; the words of its `title` count most. */
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: SearchFilters;
}

/** What results can be narrowed by: each filter with the values that hold. */
export type SearchFilters = Readonly<Record<string, readonly string[]>>;

/** What the index knows of a page beyond its text. */
export interface SearchPageFacts {
  readonly filters: SearchFilters;
  /** Other names of what the page is about. */
  readonly names: readonly string[];
}
