import { makeNumberKeys } from "./number-key.ts";
import { remember } from "./remember.ts";
import { makeWordKey, type WordKey } from "./word-key.ts";

/** A word or a number as it stands in a text, with its keys: one, or those of the parts of a date. */
export interface Written {
  readonly text: string;
  readonly start: number;
  readonly keys: readonly WordKey[];
}

/** Letters or digits: `KCN2` is two tokens, and so is `09-NQ` with its dash, `TP.HCM` with its point; `m²` is typed `m2`. */
const written = /\p{L}[\p{L}\p{M}]*|\d+(?:[.,]\d+)*|[²³₂]/gu;

/** Texts repeat their words. */
const keysOf = remember((text: string): readonly WordKey[] =>
  /^\d/.test(text) ? makeNumberKeys(text).map((letters) => ({ letters, marks: "" })) : [makeWordKey(text)],
);

/** The words and numbers of a text. What lies between them (spaces, signs, dashes) is not searched. */
export function findWritten(text: string): Written[] {
  const found: Written[] = [];
  for (const { 0: word, index } of text.matchAll(written)) found.push({ text: word, start: index, keys: keysOf(word) });
  return found;
}

/** Their keys, in their order. Pages and queries are both read by one pattern. */
export const findTokens = (text: string): WordKey[] => text.match(written)?.flatMap(keysOf) ?? [];
