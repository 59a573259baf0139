import { type Forms, readAbbreviations } from "./abbreviations.ts";
import type { FilterCounts, FoundPage, Pagefind, PagefindOptions, PagefindResult } from "./pagefind.ts";
import { makeQuery } from "./query.ts";
import type { Ranked } from "./rank.ts";
import type { Vocabulary } from "./repair.ts";
import { type Answer, search } from "./search.ts";
import { isOpen } from "./term.ts";

/** Letters that may follow the beginning of a word; Pagefind fetches the words for each of them. */
const nextLetters = [..."aceghimnoptuyː"];

export interface EngineOptions extends PagefindOptions {
  /** Whether the reader is still typing. */
  readonly typing?: boolean;
  /** How many results are shown at once. */
  readonly count?: number;
}

export interface Results extends Pick<Answer, "relaxed"> {
  readonly pages: readonly string[];
  readonly figures: readonly string[];
  readonly counts: FilterCounts;
}

export interface Engine {
  find(typed: string, options?: EngineOptions): Promise<Results>;
  /** What is shown of a page of the last results. */
  show(id: string): Promise<FoundPage | undefined>;
}

export interface Tables {
  readonly abbreviations: readonly Forms[];
  readonly readVocabulary: () => Promise<Vocabulary>;
}

/** The one answer that holds most pages tells how many there are of each kind. */
const larger = (a: { total: number; counts: FilterCounts }, b: typeof a) => (b.total > a.total ? b : a);

/** What the layer ranks is what Pagefind answered, and still knows its page. */
const pageOf = ({ hit }: Pick<Ranked, "hit">) => (hit as PagefindResult).data();

/** Puts the layer upon an index. */
export function makeEngine(pagefind: Pagefind, tables: Tables): Engine {
  const sources = { ...tables, abbreviations: readAbbreviations(tables.abbreviations) };
  let found = new Map<string, Ranked>();

  async function find(typed: string, { typing, count, ...options }: EngineOptions = {}): Promise<Results> {
    let widest = { total: -1, counts: {} as FilterCounts };
    const ask = async (terms: readonly string[] | null) => {
      const open = terms?.filter(isOpen) ?? [];
      if (open.length > 0)
        await pagefind.preload(open.flatMap((term) => nextLetters.map((next) => term + next)).join(" "));
      const { results, filters } = await pagefind.search(terms?.join(" ") ?? null, options);
      widest = larger(widest, { total: results.length, counts: filters });
      return results;
    };
    const read = async (hit: Ranked["hit"]) => {
      const { meta, content } = await pageOf({ hit });
      return { titles: [meta.title ?? "", ...(meta.ten ? meta.ten.split("\n") : [])], text: content };
    };
    const query = makeQuery(typed, typing);
    let { pages, figures, relaxed }: Answer =
      query.words.length > 0
        ? await search(query, { ask, read, ...sources }, count)
        : { pages: (await ask(null)).map((hit) => ({ id: hit.id, hit, score: 0, phrase: 0 })), figures: [] };
    // Asked for an order of its own, Pagefind gives places in it for scores.
    if (options.sort) pages = pages.toSorted((a, b) => b.hit.score - a.hit.score);
    found = new Map([...pages, ...figures].map((ranked) => [ranked.id, ranked]));
    const idsOf = (ranked: readonly Ranked[]) => ranked.map(({ id }) => id);
    return { pages: idsOf(pages), figures: idsOf(figures), counts: widest.counts, relaxed };
  }
  const show = async (id: string) => {
    const ranked = found.get(id);
    return ranked && pageOf(ranked);
  };
  return { find, show };
}

/** @param text `words.txt` of the index */
export const parseVocabulary = (text: string): Vocabulary =>
  new Map(
    text.split("\n").map((line) => {
      const [letters = "", pages] = line.split(" ");
      return [letters, Number(pages)];
    }),
  );
