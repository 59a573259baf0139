/** What a part of the index has, for those who must choose among parts: its words, and its bits of the guide. */
import { guideBytes, guideFiles, placeOf, signsOf } from "../src/search/guide.ts";
import { findTokens } from "../src/search/tokens.ts";

export interface Signs {
  /** How many pages have each word, by its letters without marks. */
  readonly words: readonly (readonly [letters: string, pages: number])[];
  /** A run of bytes for each file of the guide. */
  readonly guide: Uint8Array;
}

/** @param texts of the pages */
export function makeSigns(texts: readonly string[]): Signs {
  const words = new Map<string, number>();
  const guide = new Uint8Array(guideFiles * guideBytes);
  for (const text of texts) {
    const tokens = findTokens(text);
    for (const letters of new Set(tokens.map((token) => token.letters)))
      if (/^\p{L}{2,}$/u.test(letters)) words.set(letters, (words.get(letters) ?? 0) + 1);
    for (const { file, byte, bit } of signsOf(tokens).map(placeOf)) {
      const at = file * guideBytes + byte;
      guide[at] = (guide[at] ?? 0) | bit;
    }
  }
  return { words: [...words], guide };
}
