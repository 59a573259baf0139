/** An index of several parts, each a Pagefind index of its own with some of the pages. */
import type { FilterCounts, Pagefind, PagefindOptions, PagefindResult } from "./pagefind.ts";
import { isOpen } from "./term.ts";

export interface Part {
  readonly name: string;
  /** Of some filters, all values that its pages have: asked for others, it has nothing. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

export const mayHave = ({ filters }: Part, asked: PagefindOptions["filters"]): boolean =>
  Object.entries(asked ?? {}).every(([name, value]) => filters[name]?.includes(String(value)) ?? true);

/** An answer of one of the parts that were asked; they are in order themselves. */
export type PartHit = PagefindResult & { readonly part: number };

/** Asked for an order of its own, Pagefind gives places in it for scores. */
export const compareInOrder = (a: PartHit, b: PartHit): number => a.part - b.part || b.score - a.score;

/** Letters that may follow the beginning of a word; Pagefind fetches the words for each of them. */
const nextLetters = [..."aceghimnoptuyː"];

async function askPart(pagefind: Pagefind, terms: readonly string[], options: PagefindOptions) {
  const open = terms.filter(isOpen);
  if (open.length > 0) await pagefind.preload(open.flatMap((term) => nextLetters.map((next) => term + next)).join(" "));
  // Results are counted by the filters that are loaded.
  if (options.filters) await pagefind.filters();
  return pagefind.search(terms.join(" ") || null, options);
}

/** Counts of several parts together. */
function addCounts(answers: readonly { readonly filters: FilterCounts }[]): FilterCounts {
  const all: Record<string, Record<string, number>> = {};
  for (const { filters } of answers)
    for (const [name, counts] of Object.entries(filters)) {
      all[name] ??= {};
      for (const [value, count] of Object.entries(counts)) all[name][value] = (all[name][value] ?? 0) + count;
    }
  return all;
}

/** @param terms without any, everything is asked for that passes the filters */
export async function askParts(
  parts: readonly Promise<Pagefind>[],
  terms: readonly string[],
  options: PagefindOptions,
): Promise<{ readonly hits: readonly PartHit[]; readonly counts: FilterCounts }> {
  const answers = await Promise.all(parts.map(async (part) => askPart(await part, terms, options)));
  return {
    hits: answers.flatMap(({ results }, part) => results.map((hit) => ({ ...hit, part }))),
    counts: addCounts(answers),
  };
}
