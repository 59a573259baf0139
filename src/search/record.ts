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

/**
 * What an entry of the index is: a page; the record of one figure; a page that tells where others have theirs from, which
 * stands behind those that tell of the thing itself.
 */
export type Standing = "page" | "record" | "reference";

/** What the index calls its entries tells them apart before they are read. */
export const entryId = (name: string, standing: Standing): string =>
  name + { page: "", record: "r", reference: "o" }[standing];

type Answered = { readonly id: string };
export const isRecord = ({ id }: Answered): boolean => id.endsWith("r");
export const isReference = ({ id }: Answered): boolean => id.endsWith("o");
