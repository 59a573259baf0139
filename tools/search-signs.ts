/** What a part of the index has, for those who must choose among parts: its words, and its bits of the guide. */
import { bitOf, byteOf, fileOf, guideBytes, guideFiles, hashOf, mix } from "../src/search/guide.ts";
import type { WordKey } from "../src/search/word-key.ts";
import type { Entry } from "./search-entries.ts";

export interface Signs {
  /** Its words, by their letters without marks, and how many pages have each. */
  readonly words: { readonly letters: readonly string[]; readonly pages: Uint32Array };
  /** A run of bytes for each file of the guide. */
  readonly guide: Uint8Array;
}

const isWord = (letters: string) => /^\p{L}{2,}$/u.test(letters);

function countWords(entries: readonly Entry[], lexicon: readonly WordKey[]): Signs["words"] {
  const numbers = new Map<string, number>();
  const numberOf = Uint32Array.from(lexicon, ({ letters }) => {
    const number = numbers.get(letters) ?? numbers.size;
    numbers.set(letters, number);
    return number;
  });
  const pages = new Uint32Array(numbers.size);
  /** Counted from 1: on which page each was last seen. */
  const seen = new Uint32Array(numbers.size);
  for (const [page, { words }] of entries.entries())
    for (const word of words) {
      const number = numberOf[word] ?? 0;
      if (seen[number] === page + 1) continue;
      seen[number] = page + 1;
      pages[number] = (pages[number] ?? 0) + 1;
    }
  const counted = [...numbers].filter(([letters, number]) => pages[number] && isWord(letters));
  return {
    letters: counted.map(([letters]) => letters),
    pages: Uint32Array.from(counted, ([, number]) => pages[number] ?? 0),
  };
}

/** The bits of every word, and of every two and three in a row. Of a million words none is to leave a thing behind. */
function makeGuide(entries: readonly Entry[], lexicon: readonly WordKey[]): Uint8Array {
  const guide = new Uint8Array(guideFiles * guideBytes);
  const hashes = Int32Array.from(lexicon, ({ letters }) => hashOf(letters));
  const set = (sign: number) => {
    const at = fileOf(sign) * guideBytes + byteOf(sign);
    guide[at] = (guide[at] ?? 0) | bitOf(sign);
  };
  for (const { words } of entries) {
    let before = 0;
    let last = 0;
    for (let place = 0; place < words.length; place++) {
      const own = hashes[words[place] ?? 0] ?? 0;
      set(mix(0, own));
      if (place > 0) set(mix(mix(0, last), own));
      if (place > 1) set(mix(mix(mix(0, before), last), own));
      before = last;
      last = own;
    }
  }
  return guide;
}

export const makeSigns = (entries: readonly Entry[], lexicon: readonly WordKey[]): Signs => ({
  words: countWords(entries, lexicon),
  guide: makeGuide(entries, lexicon),
});
