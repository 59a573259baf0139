import { exactTerm } from "./term.ts";
import { findWritten, type Written } from "./tokens.ts";
import type { WordKey } from "./word-key.ts";

/** Signs that Pagefind neither indexes nor adds, and that mean nothing in HTML. */
const signs = "!#$%()*+,-/:;=?@[]^`{|}~";

function writeNumber(value: number): string {
  const rest = Math.floor(value / signs.length);
  return (rest > 0 ? writeNumber(rest - 1) : "") + signs[value % signs.length];
}

const readNumber = (text: string): number =>
  [...text].reduce((value, sign) => (value + 1) * signs.length + signs.indexOf(sign), -1);

/**
 * One page's text for the index. Every word is replaced by its key, followed by signs that count the word, so that the
 * real text can be put back wherever the index holds it.
 */
export interface PageEncoder {
  /** The keys of a run of text. @param text without markup */
  encode(text: string): string;
  /** Says that a block of text has ended here. */
  endBlock(): void;
  /** The real text of what was encoded, in pieces, one for each word. Words that were not encoded stay. */
  restore(encoded: string): readonly string[];
}

const closed = /[.!?…:;,]\s*$|^$/;

/** Every key with the text it stands for; a date written with points has a key for each part. */
function partsOf({ text, start, keys }: Written): { key: WordKey; start: number }[] {
  const parts = keys.length > 1 ? text.split(/(?<=[.,])/) : [text];
  return keys.map((key, index) => ({ key, start: start + parts.slice(0, index).join("").length }));
}

export function makePageEncoder(): PageEncoder {
  /** The real words, each with what stands behind it up to the next. */
  const pieces: string[] = [];
  let opening = "";

  function append(text: string) {
    if (pieces.length > 0) pieces.push(`${pieces.pop()}${text}`);
    else opening += text;
  }
  return {
    encode(text) {
      const tokens = findWritten(text).flatMap(partsOf);
      const starts = tokens.map(({ start }) => start);
      append(text.slice(0, starts[0]).replace(/\s+/g, " "));
      return tokens
        .map((token, index) => {
          const piece = text.slice(token.start, starts[index + 1]).replace(/\s+/g, " ");
          pieces.push(opening + piece);
          opening = "";
          return ` ${exactTerm(token.key)}${writeNumber(pieces.length - 1)} `;
        })
        .join("");
    },
    endBlock() {
      const last = pieces.at(-1) ?? "";
      if (!/\s$/.test(last)) append(closed.test(last) ? " " : ". ");
    },
    restore(encoded) {
      const words = encoded.split(/\s+/).filter((word) => word !== "");
      return words.map((word) => {
        const [, counted = ""] = /ː([^ːˌ\p{L}\d]+)$/u.exec(word.replace(/\.+$/, "")) ?? [];
        return counted ? (pieces[readNumber(counted)] ?? word) : `${word} `;
      });
    },
  };
}
