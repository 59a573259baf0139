/** The words of the index, shared out over files of which a query fetches few. */
import { type IndexedWord, makeUnusedWords } from "./search-words.ts";

export interface Chunk {
  readonly words: readonly IndexedWord[];
  /** What stands in the list of chunks: the terms it answers. */
  readonly from: string;
  readonly to: string;
}

const total = (words: readonly IndexedWord[]) => words.reduce((sum, { size }) => sum + size, 0);

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
    room -= word.size;
  }
  return chunks;
}

/** Behind every word. */
const last = "\uffff";

/**
 * Pagefind leaves out a term that no page has and answers the rest of the query, unless it knows a word that the term
 * begins with. So every chunk has such words, and no page has them: the first characters of what readers ask for.
 */
const initials = makeUnusedWords([..."0123456789abcdefghijklmnopqrstuvwxyz"]);
const initialsBetween = (from: string, to: string): IndexedWord[] =>
  initials.filter(({ word }) => word >= from.slice(0, 1) && word <= to);

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
  const { word } = next;
  return previous && groupOf(previous.word) === groupOf(word) ? word.slice(0, -1) : groupOf(word);
}

/**
 * @param words in their order
 * @param groupOf what words that differ only in their marks have in common: their letters, with which they begin
 */
export function makeChunks(words: readonly IndexedWord[], groupOf: (word: string) => string): Chunk[] {
  const size = Math.max(total(words) / mostChunks, smallest);
  const chunks = shareOut(Map.groupBy(words, ({ word }) => groupOf(word)).values(), size);
  return chunks.map((members, index) => {
    const from = index === 0 ? "" : (members[0]?.word ?? "");
    const to = endBefore(chunks[index + 1]?.[0], members.at(-1), groupOf);
    return { words: [...initialsBetween(from, to), ...members], from, to };
  });
}
