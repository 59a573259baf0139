import type { Word } from "./abbreviations.ts";
import { findTokens } from "./tokens.ts";

export interface Query {
  readonly words: readonly Word[];
  /** Runs of words that must stand together, exactly as typed. */
  readonly phrases: readonly (readonly Word[])[];
  /** Whether the last word may still be growing. */
  readonly open: boolean;
}

const quoted = /["“”«]([^"“”«»]+)["“”»]/g;

/** What a reader typed. @param typing whether results are shown while the reader types */
export function makeQuery(typed: string, typing = false): Query {
  const phrases = [...typed.matchAll(quoted)].map(([, phrase = ""]) => findTokens(phrase));
  return {
    words: findTokens(typed),
    phrases: phrases.filter(({ length }) => length > 1),
    open: typing && /\p{L}$/u.test(typed) && phrases.length === 0,
  };
}
