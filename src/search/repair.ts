import type { Word } from "./abbreviations.ts";
import { combine } from "./combine.ts";
import { makeWordKey } from "./word-key.ts";

/** How many pages have a word, by its letters without marks. */
export type Vocabulary = ReadonlyMap<string, number>;

/** Whether one letter more, less, other or two swapped makes one of the other. */
export function isOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let head = 0;
  while (head < a.length && a[head] === b[head]) head++;
  const restOf = (text: string, skipped: number) => text.slice(head + skipped);
  const swapped = `${a[head + 1]}${a[head]}${restOf(a, 2)}`;
  return (
    restOf(a, 1) === restOf(b, 1) ||
    restOf(a, 1) === restOf(b, 0) ||
    restOf(a, 0) === restOf(b, 1) ||
    swapped === restOf(b, 0)
  );
}

const candidates = 4;
const isWord = ({ letters }: Word) => /^\p{L}{2,}$/u.test(letters);

/** A word that no page has. */
const isSlip = (word: Word, vocabulary: Vocabulary) => isWord(word) && !vocabulary.has(word.letters);

/** A slip seldom spoils the first letter. */
const likelihood = (typed: string, [letters, pages]: readonly [string, number]) =>
  pages * (letters[0] === typed[0] ? 4 : 1);

const nearest = (typed: string, vocabulary: Vocabulary): string[] =>
  [...vocabulary]
    .filter(([letters]) => isOneEdit(typed, letters))
    .sort((a, b) => likelihood(typed, b) - likelihood(typed, a))
    .slice(0, candidates)
    .map(([letters]) => letters);

/** `hanoi`, `khucongnghiep`: words typed without the spaces between them. */
function split(letters: string, vocabulary: Vocabulary): string[] | null {
  if (letters === "") return [];
  for (let length = Math.min(letters.length, 7); length > 0; length--) {
    const head = letters.slice(0, length);
    if (!vocabulary.has(head)) continue;
    const rest = split(letters.slice(length), vocabulary);
    if (rest) return [head, ...rest];
  }
  return null;
}

/** What Telex makes of the keys, where nothing turned them into marks: `nghieejp` is “nghiệp”. */
const withoutTelex = (letters: string) =>
  makeWordKey(letters.replace(/(.)\1/g, "$1").replace(/(?<=[aeiouy].*)[sfrxjw]/g, "")).letters;

const unmarked = (letters: string): Word => ({ letters, marks: "" });

function repairsOf({ letters }: Word, vocabulary: Vocabulary): Word[][] {
  const meant = withoutTelex(letters);
  const likeliest = vocabulary.has(meant) ? [[meant]] : nearest(letters, vocabulary).map((other) => [other]);
  const parts = letters.length > 4 ? split(letters, vocabulary) : null;
  return [...likeliest, ...(parts ? [parts] : [])].map((run) => run.map(unmarked));
}

const most = 6;

/** The query with its slips repaired, likeliest first; nothing when it has none, or none that can be repaired. */
export function repair(words: readonly Word[], vocabulary: Vocabulary): Word[][] {
  const repairs = words.map((word) => (isSlip(word, vocabulary) ? repairsOf(word, vocabulary) : []));
  if (!repairs.some(({ length }) => length > 0)) return [];
  return combine(
    words.map((word, at) => (repairs[at]?.length ? repairs[at] : [[word]])),
    most,
  );
}
