import { measureCloseness } from "./closeness.ts";
import type { Pass } from "./pass.ts";

/** What the index answers: one page. */
export interface Hit {
  readonly id: string;
  /** Comparable within one pass only. */
  readonly score: number;
  /** Where the asked words stand, ascending. */
  readonly words: readonly number[];
}

export interface Ranked {
  readonly id: string;
  /** The best of its answers. */
  readonly hit: Hit;
  /** 0 to about 1; above `phrase` the words stand together. */
  readonly score: number;
  /** Part of the query that stands together as typed. */
  readonly phrase: number;
}

/** Words that stand together tell more than how often each stands on a page. */
const indexShare = 0.35;
const phraseShare = 1 - indexShare;

/** The answers to one pass, each with its worth. */
export function rankHits(hits: readonly Hit[], { terms, weight }: Pass): Ranked[] {
  const best = Math.max(...hits.map(({ score }) => score));
  return hits.map((hit) => {
    const phrase = measureCloseness(hit.words, terms.length);
    // Squared, so that half of a phrase is worth much less than half.
    const score = weight * ((indexShare * hit.score) / best + phraseShare * phrase ** 2);
    return { id: hit.id, hit, score, phrase };
  });
}

/** The answers to several passes as one list, best first: a page counts by the best of its answers. */
export function fuse(answers: readonly (readonly Ranked[])[]): Ranked[] {
  const best = new Map<string, Ranked>();
  for (const ranked of answers.flat()) {
    const known = best.get(ranked.id);
    if (!known || known.score < ranked.score) best.set(ranked.id, ranked);
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}
