import { makeNumberKeys } from "./number-key.ts";
import { makeWordKey, type WordKey } from "./word-key.ts";

/** A word or a number of a text, with where it stands. What lies between tokens (spaces, signs, dashes) is not searched. */
export interface Token extends WordKey {
  readonly start: number;
  readonly end: number;
}

/** Letters and digits part: `KCN2` is two tokens, and so is `09-NQ` with its dash, `TP.HCM` with its point. */
const written = /\p{L}[\p{L}\p{M}]*|\d+(?:[.,]\d+)*/gu;

/** A number of several keys (19.6.2012) gives a token for each, all at its place but the last, which ends it. */
function makeTokens(text: string, start: number): Token[] {
  const end = start + text.length;
  if (!/^\d/.test(text)) return [{ ...makeWordKey(text), start, end }];
  let at = start;
  return makeNumberKeys(text).map((letters, index, keys) => {
    const from = at;
    at = index === keys.length - 1 ? end : text.slice(from - start).search(/[.,]/) + 1 + from;
    return { letters, marks: "", start: from, end: at };
  });
}

/** The tokens of a text in their order. Pages and queries are both read by this one function. */
export const findTokens = (text: string): Token[] =>
  [...text.matchAll(written)]
    .flatMap((match) => makeTokens(match[0], match.index))
    .filter(({ letters }) => letters !== "");
