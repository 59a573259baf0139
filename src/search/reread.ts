import type { Word } from "./abbreviations.ts";
import { findTokens } from "./tokens.ts";
import type { WordKey } from "./word-key.ts";

/** How a run of text answers a query, now that its words are seen and not only their places. 0 to 1 each. */
export interface Reading {
  /** Part of the words that stand side by side in the order of the query, with its marks. */
  readonly phrase: number;
  /** Part of the words that stand close together in any order. */
  readonly near: number;
  /** Part of the neighbours in the query that are neighbours somewhere in the text too. */
  readonly pairs: number;
  /** Part of the text that is the query: 1 when they are the same words. */
  readonly whole: number;
}

const otherMarks = 0.7;

/** What a word of the text is worth as a word of the query: marks that were typed should be there. */
function worth(asked: Word, found: WordKey): number {
  if (asked.letters !== found.letters) return 0;
  return asked.marks === "" || asked.marks === found.marks ? 1 : otherMarks;
}

type Places = readonly (readonly { readonly at: number; readonly worth: number }[])[];

/** For every word of the query, where the text has it. */
const findPlaces = (words: readonly Word[], text: readonly WordKey[]): Places =>
  words.map((word) =>
    text.flatMap((token, at) => {
      const value = worth(word, token);
      return value > 0 ? [{ at, worth: value }] : [];
    }),
  );

function measurePhrase(places: Places): number {
  const worths = new Map<number, number>();
  for (const [offset, found] of places.entries()) {
    for (const { at, worth } of found) worths.set(at - offset, (worths.get(at - offset) ?? 0) + worth);
  }
  return Math.max(0, ...worths.values()) / places.length;
}

/** Around each place of the rarest word, how many of the words stand within reach. */
function measureNear(places: Places): number {
  const reach = 2 * places.length;
  const found = places.filter(({ length }) => length > 0);
  const rarest = found.toSorted((a, b) => a.length - b.length)[0] ?? [];
  const counts = rarest.map(
    (centre) => found.filter((others) => others.some(({ at }) => Math.abs(at - centre.at) <= reach)).length,
  );
  return Math.max(0, ...counts) / places.length;
}

function measurePairs(places: Places): number {
  const pairs = places.slice(1).map((found, index) => {
    const before = new Set(places[index]?.map(({ at }) => at + 1));
    return found.some(({ at }) => before.has(at));
  });
  return pairs.filter(Boolean).length / Math.max(pairs.length, 1);
}

function measure(words: readonly Word[], text: readonly WordKey[]): Reading {
  const places = findPlaces(words, text);
  const phrase = measurePhrase(places);
  const whole = phrase * Math.min(words.length / text.length, 1);
  return { phrase, near: measureNear(places), pairs: measurePairs(places), whole };
}

/** @param readings the query in all its wordings; the one counts of which most stands in the text */
export function reread(text: string, readings: readonly (readonly Word[])[]): Reading {
  const tokens = findTokens(text);
  const measured = readings.map((words) => measure(words, tokens));
  return measured.reduce((best, other) => (other.phrase > best.phrase ? other : best));
}
