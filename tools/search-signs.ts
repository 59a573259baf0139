/** What a part of the index has, for those who must choose among parts: its words, and its bits of the guide. */
import { guideBytes, guideFiles, hashOf, mix, placeOf } from "../src/search/guide.ts";
import { remember } from "../src/search/remember.ts";
import type { Entry } from "./search-page.ts";

export interface Signs {
  /** How many pages have each word, by its letters without marks. */
  readonly words: readonly (readonly [letters: string, pages: number])[];
  /** A run of bytes for each file of the guide. */
  readonly guide: Uint8Array;
}

const isWord = remember((letters: string) => /^\p{L}{2,}$/u.test(letters));

function countWords(entries: readonly Entry[]): Signs["words"] {
  const words = new Map<string, number>();
  for (const { words: own } of entries)
    for (const letters of new Set(own.map((word) => word.letters)))
      if (isWord(letters)) words.set(letters, (words.get(letters) ?? 0) + 1);
  return [...words];
}

/** The bits of every word, and of every two and three in a row. */
function makeGuide(entries: readonly Entry[]): Uint8Array {
  const guide = new Uint8Array(guideFiles * guideBytes);
  const hash = remember(hashOf);
  const set = (sign: number) => {
    const [file, byte, bit] = placeOf(sign);
    const at = file * guideBytes + byte;
    guide[at] = (guide[at] ?? 0) | bit;
  };
  for (const { words } of entries) {
    let [before, last] = [0, 0];
    for (const [place, { letters }] of words.entries()) {
      const own = hash(letters);
      set(mix(0, own));
      if (place > 0) set(mix(mix(0, last), own));
      if (place > 1) set(mix(mix(mix(0, before), last), own));
      [before, last] = [last, own];
    }
  }
  return guide;
}

export const makeSigns = (entries: readonly Entry[]): Signs => ({
  words: countWords(entries),
  guide: makeGuide(entries),
});
