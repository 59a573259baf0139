import { innerSpace, noSpace } from "./excerpt.ts";
import { findWritten, type Written } from "./tokens.ts";
import type { WordKey } from "./word-key.ts";

/**
 * One page's text for the index: its words, and its real text as Pagefind cuts excerpts from it. Pagefind counts words by
 * the spaces between them, so there is one behind every word and no other.
 */
export interface PageText {
  /** Adds a run of text. @param text without markup @param weight how much its words count; 1 is ordinary */
  add(text: string, weight?: number): void;
  /** Says that a block of text has ended here. */
  endBlock(): void;
  /** In their order; the place of a word is its index. */
  readonly words: readonly WordKey[];
  /** How much each of them counts. */
  readonly weights: readonly number[];
  content(): string;
}

const closed = /[.!?…:;,]\s*$/;
const withoutSpaces = (text: string) => text.replace(/\s+/g, innerSpace);

/**
 * What stands between two words. A sign stands before a space that the text does not have, and another for a space that
 * does not end a word (“2012 – 2022”).
 */
function writeGap(gap: string): string {
  if (gap === " ") return gap;
  return `${withoutSpaces(/\s$/.test(gap) ? gap.trimEnd() : gap + noSpace)} `;
}

/** A date written with points is a word for each part. */
const writeParts = ({ text, keys }: Written) => (keys.length > 1 ? text.split(/(?<=[.,])/).join(writeGap("")) : text);

export function makePageText(): PageText {
  const words: WordKey[] = [];
  const weights: number[] = [];
  let written = "";
  /** What stands behind the last word. */
  let gap = "";

  function endGap() {
    written += words.length > 0 ? writeGap(gap) : withoutSpaces(gap.trimStart());
    gap = "";
  }
  /** Words with a space between them, as most stand, are copied together. */
  function copy(text: string, found: readonly Written[]) {
    let from = 0;
    let end = 0;
    for (const [at, word] of found.entries()) {
      const isNext = at > 0 && word.start === end + 1 && text[end] === " " && word.keys.length === 1;
      if (!isNext) {
        written += text.slice(from, end);
        gap += text.slice(end, word.start);
        endGap();
        from = word.start;
      }
      end = word.start + word.text.length;
      for (const key of word.keys) words.push(key);
      if (word.keys.length === 1) continue;
      written += writeParts(word);
      from = end;
    }
    written += text.slice(from, end);
    gap += text.slice(end);
  }
  return {
    words,
    weights,
    add(text, weight = 1) {
      copy(text, findWritten(text));
      while (weights.length < words.length) weights.push(weight);
    },
    endBlock() {
      if (words.length > 0 && !/\s$/.test(gap)) gap += closed.test(gap) ? " " : ". ";
    },
    content: () => written + withoutSpaces(gap.trimEnd()),
  };
}
