import type { WordKey } from "./word-key.ts";

/** Ends the letters and ends the word: a letter to Pagefind, and one that nobody types. */
const end = "ː";

/** The word as it stands in the index, and as it is asked for by a reader who typed its marks: `duongːdwwfː`. */
export const exactTerm = ({ letters, marks }: WordKey): string => `${letters}${end}${marks}${end}`;

/** What finds the word with whatever marks: Pagefind finds every word that begins with what it is asked. */
export const foldedTerm = ({ letters }: WordKey): string => `${letters}${end}`;

/** What finds every word that begins with these letters. */
export const openTerm = ({ letters }: WordKey): string => letters;

/** The letters of a word of the index, or null when it is not one of ours. */
export const lettersOf = (indexed: string): string | null => {
  const [letters = "", , rest] = indexed.split(end);
  return rest === "" ? letters : null;
};

/** Whether a term finds words of which it is but the beginning. */
export const isOpen = (term: string): boolean => !/ː"?$/.test(term);
