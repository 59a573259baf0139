/** The pages and records of a part as they are indexed, kept so that those that do not change need not be read again. */
import type { WordKey } from "../src/search/word-key.ts";
import type { Lexicon } from "./search-lexicon.ts";
import type { Found } from "./search-page.ts";

/** What is left of a page when its text is packed: a part of the index has more text than is good to keep in memory. */
export interface Entry extends Pick<Found, "filters" | "sort" | "standing"> {
  /** By their numbers in the lexicon of the part. */
  readonly words: Uint32Array;
  /** How much each of them counts. */
  readonly weights: Uint8Array;
  readonly title: Uint32Array;
  readonly fragment: Uint8Array;
}

/** Entries by what they are made of; null stands for a page that is not searched. */
export type Entries = ReadonlyMap<string, Entry | null>;

/** As they lie on disk: in few long runs, which are read faster than many short ones. */
export interface KeptEntries {
  readonly sources: readonly string[];
  readonly lexicon: readonly WordKey[];
  readonly told: readonly (Pick<Entry, "filters" | "sort" | "standing"> | null)[];
  /** How many words, words of the title and bytes of the fragment each has. */
  readonly lengths: Uint32Array;
  readonly words: Uint32Array;
  readonly weights: Uint8Array;
  readonly titles: Uint32Array;
  readonly fragments: Uint8Array;
}

function join<Run extends Uint8Array | Uint32Array>(runs: readonly Run[], make: (length: number) => Run): Run {
  const joined = make(runs.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const run of runs) {
    joined.set(run, at);
    at += run.length;
  }
  return joined;
}
const joinBytes = (runs: readonly Uint8Array[]) => join(runs, (length) => new Uint8Array(length));
const joinNumbers = (runs: readonly Uint32Array[]) => join(runs, (length) => new Uint32Array(length));

export function keepEntries(entries: Entries, { words: lexicon }: Lexicon): KeptEntries {
  const all = [...entries.values()];
  const some = all.filter((entry) => entry !== null);
  return {
    sources: [...entries.keys()],
    lexicon,
    told: all.map((entry) => entry && { filters: entry.filters, sort: entry.sort, standing: entry.standing }),
    lengths: Uint32Array.from(
      some.flatMap(({ words, title, fragment }) => [words, title, fragment].map((run) => run.length)),
    ),
    words: joinNumbers(some.map(({ words }) => words)),
    weights: joinBytes(some.map(({ weights }) => weights)),
    titles: joinNumbers(some.map(({ title }) => title)),
    fragments: joinBytes(some.map(({ fragment }) => fragment)),
  };
}

/** Gives an entry by what it is made of; undefined when it was not kept. */
export type FindEntry = (source: string) => Entry | null | undefined;

/** @param lexicon of the part that takes them: only of what is taken it learns the words */
export function openEntries(kept: KeptEntries, lexicon: Lexicon): FindEntry {
  const numbers = new Int32Array(kept.lexicon.length).fill(-1);
  function numberOf(number: number): number {
    const word = kept.lexicon[number];
    if (numbers[number] === -1 && word) numbers[number] = lexicon.numberOf(word);
    return numbers[number] ?? 0;
  }
  const places = placeEntries(kept);
  return (source) => {
    const found = places.get(source);
    if (!found) return found;
    const [own, words, title, fragment] = found;
    return {
      ...own,
      words: kept.words.subarray(...words).map(numberOf),
      weights: kept.weights.subarray(...words),
      title: kept.titles.subarray(...title).map(numberOf),
      fragment: kept.fragments.subarray(...fragment),
    };
  };
}

type Run = readonly [from: number, to: number];

/** Where each stands in the runs. */
function placeEntries({ sources, told, lengths }: KeptEntries) {
  const ends = [0, 0, 0];
  let at = 0;
  const take = (kind: number): Run => {
    const from = ends[kind] ?? 0;
    const to = from + (lengths[at++] ?? 0);
    ends[kind] = to;
    return [from, to];
  };
  return new Map(
    told.map((own, place) => [sources[place] ?? "", own && ([own, take(0), take(1), take(2)] as const)] as const),
  );
}
