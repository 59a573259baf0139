import { findTokens } from "./tokens.ts";
import type { WordKey } from "./word-key.ts";

/** Ways of writing one thing: `["KCN", "khu công nghiệp"]`. The first two are in use in texts; readers type any of them. */
export type Forms = readonly string[];
/** The same, read. */
export type Abbreviation = readonly (readonly WordKey[])[];

export const readAbbreviations = (list: readonly Forms[]): Abbreviation[] => list.map((forms) => forms.map(findTokens));

/** A reader may leave the marks out, but marks that are typed must be those of the form. */
const isTyped = (typed: WordKey | undefined, form: WordKey) =>
  typed?.letters === form.letters && (typed.marks === "" || typed.marks === form.marks);

const inUse = 2;

const standsAt = (words: readonly WordKey[], at: number, form: readonly WordKey[]) =>
  form.every((word, index) => isTyped(words[at + index], word));

/** A word of the query. What is not the reader's own is written as editors write it, so its marks are to be trusted. */
export interface Word extends WordKey {
  readonly written?: true;
}
export const asWritten = (words: readonly WordKey[]): Word[] => words.map((word) => ({ ...word, written: true }));

/** The query with the form that begins at `at` in all other forms; nothing when none does. */
function replaceAt(words: readonly Word[], at: number, abbreviations: readonly Abbreviation[]): Word[][] {
  const found = abbreviations.flatMap((forms) =>
    forms.flatMap((form) => (standsAt(words, at, form) ? [{ forms, form }] : [])),
  );
  // “Khu công nghiệp cao” is not “khu công nghiệp” and “cao”: the longest form counts.
  const longest = found.sort((a, b) => b.form.length - a.form.length)[0];
  if (!longest) return [];
  const others = longest.forms.slice(0, inUse).filter((form) => form !== longest.form);
  return others.map((form) => [...words.slice(0, at), ...asWritten(form), ...words.slice(at + longest.form.length)]);
}

const most = 8;

/** The other ways of writing a query that holds shortenings or what they stand for, the query itself left out. */
export function expandAbbreviations(words: readonly Word[], abbreviations: readonly Abbreviation[]): Word[][] {
  const seen = new Set([spell(words)]);
  const queue: (readonly Word[])[] = [words];
  const expanded: Word[][] = [];
  for (const reading of queue) {
    const others = reading.flatMap((word, at) => (word.written ? [] : replaceAt(reading, at, abbreviations)));
    for (const other of others) {
      if (seen.has(spell(other)) || expanded.length >= most) continue;
      seen.add(spell(other));
      expanded.push(other);
      queue.push(other);
    }
  }
  return expanded;
}

const spell = (words: readonly WordKey[]) => words.map(({ letters, marks }) => `${letters}|${marks}`).join(" ");
