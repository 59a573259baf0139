/** What `npm run bench:search -- --save` keeps of one engine. */
export interface SearchEngine {
  readonly name: string;
  /** Mean reciprocal rank over all kinds of queries, 0 to 1. */
  readonly rank: number;
  /** Part of the queries answered by the right article in the first place. */
  readonly first: number;
  /** Of half of the queries, at most. */
  readonly milliseconds: number;
  /** Medians, compressed as hosts send them. */
  readonly firstBytes: number;
  readonly laterBytes: number;
}

export interface SearchResults {
  /** ISO day. */
  readonly date: string;
  readonly articles: number;
  readonly queries: number;
  readonly kinds: number;
  readonly engines: readonly SearchEngine[];
}

const isResults = (value: unknown): value is SearchResults =>
  typeof value === "object" && value !== null && "engines" in value && Array.isArray(value.engines);

/** The newest results for each number of articles, the fewest articles first. @param files contents by file name */
export const selectSearches = (files: Readonly<Record<string, unknown>>): SearchResults[] =>
  [...Map.groupBy(Object.values(files).filter(isResults), ({ articles }) => articles).values()]
    .flatMap((own) => own.toSorted((a, b) => b.date.localeCompare(a.date)).slice(0, 1))
    .sort((a, b) => a.articles - b.articles);
