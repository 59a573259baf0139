import { combine } from "./combine.ts";
import { isNumber } from "./number-key.ts";
import { findTokens } from "./tokens.ts";
import type { WordKey } from "./word-key.ts";

/** Ways of writing one thing: `["KCN", "khu công nghiệp"]`. The first two are in use in texts; readers type any of them. */
export type Forms = readonly string[];
/** The same, read. */
export type Abbreviation = readonly (readonly WordKey[])[];

export const readAbbreviations = (list: readonly Forms[]): Abbreviation[] => list.map((forms) => forms.map(findTokens));

/** A word of the query. What is not the reader's own is written as editors write it, so its marks are to be trusted. */
export interface Word extends WordKey {
  readonly written?: true;
}
const asWritten = (words: readonly WordKey[]): Word[] => words.map((word) => ({ ...word, written: true }));

/** A reader may leave the marks out, but marks that are typed must be those of the form. */
const isTyped = (typed: WordKey | undefined, form: WordKey) =>
  typed?.letters === form.letters && (typed.marks === "" || typed.marks === form.marks);

/** Numbers side by side are a date or the number of a paper, and nobody says those. */
const mayStandAt = (words: readonly WordKey[], at: number) =>
  !isNumber(words[at]) || !(isNumber(words[at - 1]) || isNumber(words[at + 1]));

const standsAt = (words: readonly WordKey[], at: number, form: readonly WordKey[]) =>
  mayStandAt(words, at) && form.every((word, index) => isTyped(words[at + index], word));

const lettersOf = (words: readonly WordKey[]) => words.map(({ letters }) => letters).join(" ");
const inUse = 2;

/** What begins at a place of the query, as typed and in the other forms that are in use. */
function findChoices(words: readonly Word[], at: number, abbreviations: readonly Abbreviation[]): Word[][] {
  const found = abbreviations.flatMap((forms) =>
    forms.flatMap((form) => (standsAt(words, at, form) ? [{ forms, form }] : [])),
  );
  // “Khu công nghiệp cao” is not “khu công nghiệp” and “cao”: the longest form counts.
  const longest = found.sort((a, b) => b.form.length - a.form.length)[0];
  if (!longest) return [words.slice(at, at + 1)];
  const others = new Map(longest.forms.slice(0, inUse).map((form) => [lettersOf(form), form]));
  others.delete(lettersOf(longest.form));
  return [words.slice(at, at + longest.form.length), ...[...others.values()].map(asWritten)];
}

const most = 8;

/** The other ways of writing a query that holds shortenings or what they stand for, the query itself left out. */
export function expandAbbreviations(words: readonly Word[], abbreviations: readonly Abbreviation[]): Word[][] {
  const choices: Word[][][] = [];
  for (let at = 0; at < words.length; at += choices.at(-1)?.[0]?.length ?? 1)
    choices.push(findChoices(words, at, abbreviations));
  return combine(choices, most).slice(1);
}
