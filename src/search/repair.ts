import type { Word } from "./abbreviations.ts";
import { isSyllable } from "./syllable.ts";

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

/** A word that no page has, or so few that it is likelier a slip for one that many have. */
const isSlip = (word: Word, vocabulary: Vocabulary) =>
  isWord(word) && (vocabulary.get(word.letters) ?? 0) < (isSyllable(word.letters) ? 1 : 2);

/** A slip seldom spoils the first letter. */
const likelihood = (word: Word, letters: string, pages: number) => pages * (letters[0] === word.letters[0] ? 4 : 1);

function nearest(word: Word, vocabulary: Vocabulary): Word[] {
  const near = [...vocabulary].filter(([letters]) => isOneEdit(word.letters, letters));
  return near
    .sort(([a, pagesA], [b, pagesB]) => likelihood(word, b, pagesB) - likelihood(word, a, pagesA))
    .slice(0, candidates)
    .map(([letters]) => ({ letters, marks: "" }));
}

/** `hanoi`, `khucongnghiep`: words typed without the spaces between them. */
function split(letters: string, vocabulary: Vocabulary): string[] | null {
  if (letters === "") return [];
  for (let length = Math.min(letters.length, 7); length > 0; length--) {
    const head = letters.slice(0, length);
    if (!vocabulary.has(head) || !isSyllable(head)) continue;
    const rest = split(letters.slice(length), vocabulary);
    if (rest) return [head, ...rest];
  }
  return null;
}

function repairsOf(word: Word, vocabulary: Vocabulary): Word[][] {
  const parts = word.letters.length > 4 ? split(word.letters, vocabulary) : null;
  const joined = parts ? [parts.map((letters) => ({ letters, marks: "" }))] : [];
  return [...nearest(word, vocabulary).map((other) => [other]), ...joined];
}

const most = 6;

/** The query with its slips repaired, likeliest first; nothing when it has none, or none that can be repaired. */
export function repair(words: readonly Word[], vocabulary: Vocabulary): Word[][] {
  let repaired: Word[][] = [[]];
  for (const word of words) {
    const others = isSlip(word, vocabulary) ? repairsOf(word, vocabulary) : [];
    const choices = others.length > 0 ? others : [[word]];
    repaired = choices.flatMap((choice) => repaired.map((head) => [...head, ...choice])).slice(0, most);
  }
  const changed = words.some((word, index) => repaired[0]?.[index] !== word);
  return changed ? repaired : [];
}
