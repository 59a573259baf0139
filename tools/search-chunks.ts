/** The words of the index, shared out over files of which a query fetches few. */

/** A page that has a word: its number (less that of the page before), places in its text, places in its title. */
export type WordPage = readonly [page: number, places: readonly number[], titlePlaces: readonly number[]];
export type IndexedWord = readonly [word: string, pages: readonly WordPage[], variants: readonly unknown[]];

export interface Chunk {
  readonly words: readonly IndexedWord[];
  /** What stands in the list of chunks: the terms it answers. */
  readonly from: string;
  readonly to: string;
}

/** Places weigh 24 unless marked otherwise. Unmarked they count as 25, which is as good, and a twelfth of the index shorter. */
const ordinary = -25;
const withoutMark = ([page, places, titles]: WordPage): WordPage =>
  places[0] === ordinary ? [page, places.slice(1), titles] : [page, places, titles];

const sizeOf = ([, pages]: IndexedWord) =>
  pages.reduce((sum, [, places, titles]) => sum + places.length + titles.length + 2, 1);
const total = (words: readonly IndexedWord[]) => words.reduce((sum, word) => sum + sizeOf(word), 0);

/** Many chunks make the list of chunks long, which every first query fetches; few make each long. */
const mostChunks = 500;
const smallest = 600;

function cut(words: readonly IndexedWord[], size: number): IndexedWord[][] {
  const chunks: IndexedWord[][] = [];
  let room = 0;
  for (const word of words) {
    if (room <= 0 || chunks.length === 0) {
      chunks.push([]);
      room = size;
    }
    chunks.at(-1)?.push(word);
    room -= sizeOf(word);
  }
  return chunks;
}

/** First characters of what readers ask for. */
const initials = [..."0123456789abcdefghijklmnopqrstuvwxyz"];
/** Behind every word. */
const last = "\uffff";

/**
 * Pagefind leaves out a term that no page has and answers the rest of the query, unless it knows a word that the term
 * begins with. So every chunk has such words, and no page has them.
 */
const wordsOfNoPage = (from: string, to: string): IndexedWord[] =>
  initials
    .filter((initial) => initial >= from.slice(0, 1) && initial <= to)
    .map((initial): IndexedWord => [initial, [], []]);

/** The groups of words that differ only in their marks, shared out: each within one chunk, or beginning one. */
function shareOut(groups: Iterable<readonly IndexedWord[]>, size: number): IndexedWord[][] {
  const chunks: IndexedWord[][] = [];
  let open = false;
  for (const group of groups) {
    const large = total(group) > size;
    if (large) chunks.push(...cut(group, size));
    else if (open) chunks.at(-1)?.push(...group);
    else chunks.push([...group]);
    open = !large && total(chunks.at(-1) ?? []) < size;
  }
  return chunks;
}

/**
 * Where a chunk ends in the list of chunks: just before the next begins, so that every term has its chunk. Asked for the
 * letters of a word with any marks, Pagefind fetches the chunk in which they would stand alone, and every chunk with words
 * that begin so only when there is none; so letters at which a chunk begins stand in no chunk.
 */
function endBefore(
  next: IndexedWord | undefined,
  previous: IndexedWord | undefined,
  groupOf: (word: string) => string,
) {
  if (!next) return last;
  const [word] = next;
  return previous && groupOf(previous[0]) === groupOf(word) ? word.slice(0, -1) : groupOf(word);
}

/** @param groupOf what words that differ only in their marks have in common: their letters, with which they begin */
export function makeChunks(words: readonly IndexedWord[], groupOf: (word: string) => string): Chunk[] {
  const sorted = words
    .map(([word, pages, variants]): IndexedWord => [word, pages.map(withoutMark), variants])
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  const size = Math.max(total(sorted) / mostChunks, smallest);
  const chunks = shareOut(Map.groupBy(sorted, ([word]) => groupOf(word)).values(), size);
  return chunks.map((members, index) => {
    const from = index === 0 ? "" : (members[0]?.[0] ?? "");
    const to = endBefore(chunks[index + 1]?.[0], members.at(-1), groupOf);
    return { words: [...wordsOfNoPage(from, to), ...members], from, to };
  });
}
