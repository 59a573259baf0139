import type { Word } from "./abbreviations.ts";
import { isNumber } from "./number-key.ts";
import { exactTerm, foldedTerm, openTerm } from "./term.ts";

/** One question to the index: all of these terms. */
export interface Pass {
  readonly terms: readonly string[];
  /** How much its answers count: what the reader typed with marks is above what matches without. */
  readonly weight: number;
}

/** Every word with the marks it was typed with, or with any marks. */
export type Level = "typed" | "folded";
const weights: Readonly<Record<Level, number>> = { typed: 1, folded: 0.88 };
/** A reading in other words than the reader's own. */
const rewritten = 0.97;
const growing = 0.8;

const isMarked = ({ marks, written }: Word) => marks !== "" && !written;
const isFoldable = (word: Word) => !word.written && !isNumber(word);

/** Without any marks, the marks are simply not known. */
export const selectLevels = (words: readonly Word[]): readonly Level[] =>
  words.some(isMarked) ? ["typed", "folded"] : ["folded"];

const termAt = (level: Level, word: Word) =>
  level === "folded" && isFoldable(word) ? foldedTerm(word) : exactTerm(word);

/** @param readings the query in all its wordings, the reader's own first */
export const makePasses = (readings: readonly (readonly Word[])[], level: Level): Pass[] =>
  readings.map((words, index) => ({
    terms: words.map((word) => termAt(level, word)),
    weight: weights[level] * (index === 0 ? 1 : rewritten),
  }));

/** The last word taken for the beginning of one. */
export const makeOpenPass = (words: readonly Word[]): Pass => ({
  terms: words.map((word, index) => (index < words.length - 1 ? termAt("folded", word) : openTerm(word))),
  weight: growing,
});

/** Words side by side and in order, exactly as typed: Pagefind's own search for what stands in quotation marks. */
export const phraseTerms = (words: readonly Word[]): string[] => [`"${words.map(exactTerm).join(" ")}"`];
