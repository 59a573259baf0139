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

const mark = "r";
/** What the index calls its entries: those of records end so that an answer tells them from pages before they are read. */
export const recordId = (name: string): string => name + mark;
export const isRecord = ({ id }: { readonly id: string }): boolean => id.endsWith(mark);
