import { type Forms, readAbbreviations } from "./abbreviations.ts";
import { type ReadGuide, rankParts } from "./guide.ts";
import type { FilterCounts, Pagefind, PagefindAnswer, PagefindOptions } from "./pagefind.ts";
import { addCounts, askPart, compareInOrder, joinHits, mayHave, type Part, type PartHit } from "./parts.ts";
import { makeQuery, type Query } from "./query.ts";
import type { Hit, Ranked } from "./rank.ts";
import { makeReadings } from "./readings.ts";
import { remember } from "./remember.ts";
import type { Vocabulary } from "./repair.ts";
import { type Answer, type SearchOptions, search } from "./search.ts";

/** The likeliest part is asked first; while no page has the question word for word, twice as many, up to so many. */
const mostParts = 8;
/** With fewer pages, whatever they have, so many. */
const fewPages = 10;
const mostPartsForFew = 32;

export interface EngineOptions extends PagefindOptions, SearchOptions {
  /** Whether the reader is still typing. */
  readonly typing?: boolean;
  /** How many parts were asked before, when the reader goes on. */
  readonly skip?: number;
}

export interface Results extends Pick<Answer, "relaxed"> {
  /** Best first; each still knows its page. */
  readonly pages: readonly PartHit[];
  readonly figures: readonly PartHit[];
  readonly counts: FilterCounts;
  /** How many parts were asked, if there are more. */
  readonly next?: number | undefined;
}

export type Find = (typed: string, options?: EngineOptions) => Promise<Results>;

export interface Tables {
  /** Newest first. */
  readonly parts: readonly Part[];
  readonly open: (part: Part) => Promise<Pagefind>;
  readonly readGuide: ReadGuide;
  readonly abbreviations: readonly Forms[];
  readonly readVocabulary: () => Promise<Vocabulary>;
}

async function read(hit: Hit) {
  const { meta, content } = await (hit as PartHit).data();
  return { titles: [meta.title ?? "", ...(meta.ten?.split("\n") ?? [])], text: content };
}

/** What the layer ranks is what the parts answered. */
const hitsOf = (ranked: readonly Ranked[]) => ranked.map(({ hit }) => hit as PartHit);

/** Puts the layer upon an index. */
export function makeFind({ parts, open, readGuide, readVocabulary, ...lists }: Tables): Find {
  const abbreviations = readAbbreviations(lists.abbreviations);

  /** The parts that may have what is asked, likeliest first. */
  async function orderParts({ words, open: grows }: Query, { filters, sort }: PagefindOptions): Promise<Part[]> {
    const readings = sort ? [] : makeReadings(grows ? words.slice(0, -1) : words, abbreviations);
    const order = await rankParts(readings, parts.length, readGuide);
    return order.map((at) => parts[at] as Part).filter((part) => mayHave(part, filters));
  }

  return async (typed, { typing, count, apart, skip = 0, ...options } = {}) => {
    const query = makeQuery(typed, typing);
    const order = await orderParts(query, options);
    let end = skip + 1;
    // Asked again when there are more parts to ask, a part has its answer.
    const askOnce = remember((terms: string) =>
      remember(async (part: Part) => askPart(await open(part), terms, options)),
    );
    let widest: { hits: readonly PartHit[]; answers: readonly PagefindAnswer[] } = { hits: [], answers: [] };
    const ask = async (terms: readonly string[]) => {
      const answers = await Promise.all(order.slice(skip, end).map(askOnce(terms.join(" "))));
      const hits = joinHits(answers);
      if (hits.length >= widest.hits.length) widest = { hits, answers };
      return hits;
    };
    const widen = (pages: number) => {
      const isMore = end < Math.min(order.length, skip + (pages < fewPages ? mostPartsForFew : mostParts));
      if (isMore) end += end - skip;
      return isMore;
    };
    const answer = await search(query, { ask, widen, read, abbreviations, readVocabulary }, { count, apart });
    const pages = hitsOf(answer.pages);
    return {
      ...answer,
      pages: options.sort ? pages.sort(compareInOrder) : pages,
      figures: hitsOf(answer.figures),
      // The one answer that holds most pages tells how many there are of each kind.
      counts: addCounts(widest.answers),
      next: end < order.length ? end : undefined,
    };
  };
}
