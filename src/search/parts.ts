/** An index of several parts, each a Pagefind index of its own with some of the pages. */
import type { FilterCounts, FoundPage, Pagefind, PagefindAnswer, PagefindOptions, PagefindResult } from "./pagefind.ts";
import { remember } from "./remember.ts";
import { isOpen } from "./term.ts";

export interface Part {
  readonly name: string;
  /** Of some filters, all values that its pages have: asked for others, it has nothing. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

export const mayHave = ({ filters }: Part, asked: PagefindOptions["filters"]): boolean =>
  Object.entries(asked ?? {}).every(([name, value]) => filters[name]?.includes(String(value)) ?? true);

/** A hit, and which of the asked parts it is of. */
export type PartHit = PagefindResult & { readonly part: number };

/** Asked for an order of its own, Pagefind gives places in it for scores. */
export const compareInOrder = (a: PartHit, b: PartHit): number => a.part - b.part || b.score - a.score;

/** Letters that may follow the beginning of a word; Pagefind fetches the words for each of them. */
const nextLetters = [..."aceghimnoptuyː"];

/** @param terms with spaces between them; without any, everything is asked for that passes the filters */
export async function askPart(pagefind: Pagefind, terms: string, options: PagefindOptions): Promise<PagefindAnswer> {
  const open = terms.split(" ").filter((term) => term && isOpen(term));
  if (open.length > 0) await pagefind.preload(open.flatMap((term) => nextLetters.map((next) => term + next)).join(" "));
  // Results are counted by the filters that are loaded.
  if (options.filters) await pagefind.filters();
  return pagefind.search(terms || null, options);
}

/** The hits of several parts, which are in order themselves. A page that was read to be ranked is not read again to be shown. */
export const joinHits = (answers: readonly PagefindAnswer[]): PartHit[] =>
  answers.flatMap(({ results }, part) =>
    results.map((hit) => ({ ...hit, part, data: remember<void, Promise<FoundPage>>(hit.data) })),
  );

/** Counts of several parts together. */
export function addCounts(answers: readonly PagefindAnswer[]): FilterCounts {
  const all: Record<string, Record<string, number>> = {};
  for (const { filters } of answers)
    for (const [name, counts] of Object.entries(filters)) {
      all[name] ??= {};
      for (const [value, count] of Object.entries(counts)) all[name][value] = (all[name][value] ?? 0) + count;
    }
  return all;
}
