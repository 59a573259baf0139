import { describe, expect, it } from "vitest";
import { type IndexedWord, makeChunks } from "./search-chunks.ts";

const letters = (word: string) => word.split("ː")[0] ?? "";
const places = (count: number) => Array.from({ length: count }, (_, place) => place);
const word = (key: string, size: number): IndexedWord => [key, [[0, [-25, ...places(size)], []]], []];

/** How Pagefind picks the chunks for a term. */
function select(chunks: ReturnType<typeof makeChunks>, term: string): string[][] {
  const strict = chunks.filter(({ from, to }) => term >= from && term <= to);
  const begins = ({ from, to }: { from: string; to: string }) =>
    term.slice(0, from.length) >= from.slice(0, term.length) && term.slice(0, to.length) <= to.slice(0, term.length);
  const selected = strict.length > 0 ? strict : chunks.filter(begins);
  return selected.map(({ words }) => words.map(([key]) => key).filter((key) => key.includes("ː")));
}

const words = [
  word("dangːdrː", 500),
  word("dangːdː", 500),
  word("dangːsː", 300),
  word("aːː", 20),
  word("banːː", 700),
  word("danhːː", 100),
  word("vienːeː", 650),
];
const chunks = makeChunks(words, letters);

describe("makeChunks", () => {
  it("keeps every word once, in order", () => {
    const kept = chunks.flatMap((chunk) => chunk.words.map(([key]) => key).filter((key) => key.includes("ː")));
    expect(kept).toEqual(words.map(([key]) => key).toSorted());
  });

  it("lets a word with its marks be found in one chunk", () => {
    for (const [key] of words) {
      const found = select(chunks, key);
      expect(found).toHaveLength(1);
      expect(found[0]).toContain(key);
    }
  });

  it("lets letters be found with all their marks, in however many chunks", () => {
    for (const term of new Set(words.map(([key]) => `${letters(key)}ː`))) {
      const wanted = words.map(([key]) => key).filter((key) => key.startsWith(term));
      expect(select(chunks, term).flat()).toEqual(expect.arrayContaining(wanted));
    }
  });

  it("has a chunk for every term, with a word of no page that the term begins with", () => {
    for (const term of ["anːː", "dangːrː", "dangːxː", "zzqxː", "7ːː", "vienːː", "xemː"]) {
      const chunk = chunks.find(({ from, to }) => term >= from && term <= to);
      const unused = chunk?.words.filter(([, pages]) => pages.length === 0).map(([key]) => key) ?? [];
      expect(unused.some((key) => term.startsWith(key))).toBe(true);
    }
  });

  it("leaves out the mark of ordinary weight, and keeps the others", () => {
    const heading: IndexedWord = ["aːː", [[3, [-169, 4, -25, 9], [-1, 0]]], []];
    const plain: IndexedWord = ["bːː", [[3, [-25, 9], []]], []];
    const [chunk] = makeChunks([heading, plain], letters);
    expect(chunk?.words.filter(([, pages]) => pages.length > 0)).toEqual([heading, ["bːː", [[3, [9], []]], []]]);
  });
});
