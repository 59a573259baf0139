/** The words of a part by number: hundred thousands of places have some thousand words. */
import { exactTerm } from "../src/search/term.ts";
import type { WordKey } from "../src/search/word-key.ts";

export interface Lexicon {
  /** By their number. */
  readonly words: readonly WordKey[];
  /** The number of a word, given now if it had none; words that are written alike have one. */
  numberOf(word: WordKey): number;
}

export function makeLexicon(): Lexicon {
  const words: WordKey[] = [];
  const byTerm = new Map<string, number>();
  /** Most texts repeat the very same word. */
  const byWord = new Map<WordKey, number>();
  function find(word: WordKey): number {
    const term = exactTerm(word);
    const number = byTerm.get(term) ?? words.push(word) - 1;
    byTerm.set(term, number);
    byWord.set(word, number);
    return number;
  }
  return { words, numberOf: (word) => byWord.get(word) ?? find(word) };
}
