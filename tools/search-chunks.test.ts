import { describe, expect, it } from "vitest";
import { makeChunks } from "./search-chunks.ts";
import type { IndexedWord } from "./search-words.ts";

const letters = (word: string) => word.split("ː")[0] ?? "";
const word = (key: string, size: number): IndexedWord => ({ word: key, size, bytes: Buffer.of() });
const keysOf = (chunk: { readonly words: readonly IndexedWord[] }) => chunk.words.map((own) => own.word);

/** How Pagefind picks the chunks for a term. */
function select(chunks: ReturnType<typeof makeChunks>, term: string): string[][] {
  const strict = chunks.filter(({ from, to }) => term >= from && term <= to);
  const begins = ({ from, to }: { from: string; to: string }) =>
    term.slice(0, from.length) >= from.slice(0, term.length) && term.slice(0, to.length) <= to.slice(0, term.length);
  const selected = strict.length > 0 ? strict : chunks.filter(begins);
  return selected.map((chunk) => keysOf(chunk).filter((key) => key.includes("ː")));
}

const words = [
  word("dangːdrː", 500),
  word("dangːdː", 500),
  word("dangːsː", 300),
  word("aːː", 20),
  word("banːː", 700),
  word("danhːː", 100),
  word("vienːeː", 650),
].sort((a, b) => (a.word < b.word ? -1 : 1));
const chunks = makeChunks(words, letters);

describe("makeChunks", () => {
  it("keeps every word once, in order", () => {
    expect(chunks.flatMap(keysOf).filter((key) => key.includes("ː"))).toEqual(keysOf({ words }));
  });

  it("lets a word with its marks be found in one chunk", () => {
    for (const key of keysOf({ words })) {
      const found = select(chunks, key);
      expect(found).toHaveLength(1);
      expect(found[0]).toContain(key);
    }
  });

  it("lets letters be found with all their marks, in however many chunks", () => {
    for (const term of new Set(keysOf({ words }).map((key) => `${letters(key)}ː`))) {
      const wanted = keysOf({ words }).filter((key) => key.startsWith(term));
      expect(select(chunks, term).flat()).toEqual(expect.arrayContaining(wanted));
    }
  });

  it("has a chunk for every term, with a word of no page that the term begins with", () => {
    for (const term of ["anːː", "dangːrː", "dangːxː", "zzqxː", "7ːː", "vienːː", "xemː"]) {
      const chunk = chunks.find(({ from, to }) => term >= from && term <= to);
      const unused = chunk ? keysOf(chunk).filter((key) => !key.includes("ː")) : [];
      expect(unused.some((key) => term.startsWith(key))).toBe(true);
    }
  });
});
