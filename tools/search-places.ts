/** Where each word of a part stands: one long run of places, in which each word has its own stretch. */
import type { Entry } from "./search-entries.ts";

export interface Places {
  /** Where the stretch of each word begins, by the word's number; it ends where the next begins. */
  readonly starts: Uint32Array;
  /** Pages ascending, and of each the places in its text, then those in its title. */
  readonly pages: Uint32Array;
  /** The place, with what the word counts there: one number holds both. */
  readonly marks: Uint32Array;
}

/** Weights are less than this. */
const weights = 16;
/** Stands for the weight of a place in the title. */
export const inTitle = 0;
export const weightOf = (mark: number): number => mark % weights;
export const placeOf = (mark: number): number => Math.floor(mark / weights);

/** @param count how many words there are */
function findStarts(entries: readonly Entry[], count: number): Uint32Array {
  const starts = new Uint32Array(count + 1);
  for (const { words, title } of entries)
    for (const run of [words, title]) for (const word of run) starts[word + 1] = (starts[word + 1] ?? 0) + 1;
  for (let word = 0; word < count; word++) starts[word + 1] = (starts[word + 1] ?? 0) + (starts[word] ?? 0);
  return starts;
}

/** @param count how many words the lexicon has */
export function findPlaces(entries: readonly Entry[], count: number): Places {
  const starts = findStarts(entries, count);
  const ends = starts.slice();
  const all = starts[count] ?? 0;
  const pages = new Uint32Array(all);
  const marks = new Uint32Array(all);
  function add(word: number, page: number, mark: number) {
    const at = ends[word] ?? 0;
    pages[at] = page;
    marks[at] = mark;
    ends[word] = at + 1;
  }
  for (const [page, { words, weights: own, title }] of entries.entries()) {
    for (let place = 0; place < words.length; place++)
      add(words[place] ?? 0, page, place * weights + (own[place] ?? 1));
    for (let place = 0; place < title.length; place++) add(title[place] ?? 0, page, place * weights + inTitle);
  }
  return { starts, pages, marks };
}
