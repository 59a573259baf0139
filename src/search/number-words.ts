import { makeWordKey, type WordKey } from "./word-key.ts";

const said = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];
/** As readers type them, without marks: “mốt” and “một” count alike. */
const digits: Readonly<Record<string, number>> = {
  ...Object.fromEntries(said.map((word, digit) => [makeWordKey(word).letters, digit])),
  tu: 4,
  lam: 5,
  nham: 5,
};
const scales: Readonly<Record<string, number>> = { muoi: 10, tram: 100, nghin: 1000, ngan: 1000 };
/** “Một trăm linh năm”: said, and nothing to count. */
const silent = /^l(?:inh|e)$/;

const isNumberWord = ({ letters }: WordKey) => letters in digits || letters in scales || silent.test(letters);

/** “hai mươi mốt” → 21, “mười chín” → 19; null when the words make no number. */
function countWords(words: readonly WordKey[]): number | null {
  let total = 0;
  let pending: number | undefined;
  for (const { letters } of words.filter(({ letters }) => !silent.test(letters))) {
    const scale = scales[letters];
    if (!scale && pending !== undefined) return null;
    if (scale === 1000) total = (total + (pending ?? 0)) * scale;
    else total += scale ? (pending ?? 1) * scale : 0;
    pending = scale ? undefined : digits[letters];
  }
  return total + (pending ?? 0);
}

export interface FoundNumber {
  readonly from: number;
  /** Behind the last word. */
  readonly to: number;
  readonly value: number;
}

/**
 * The first number said in words: a run that holds “mười”, “trăm” or “nghìn”. A single digit is not taken for one, because
 * “ba”, “năm”, “tư” are words of their own.
 */
export function findSaidNumber(words: readonly WordKey[]): FoundNumber | null {
  for (let from = 0; from < words.length; from++) {
    let to = from;
    while (words[to] && isNumberWord(words[to] as WordKey)) to++;
    for (; to > from; to--) {
      const run = words.slice(from, to);
      if (!run.some(({ letters }) => letters in scales) || silent.test(run.at(-1)?.letters ?? "")) continue;
      const value = countWords(run);
      if (value !== null) return { from, to, value };
    }
  }
  return null;
}

/** A number from 2 to 99 as it is said, or null: larger ones are not written in words. */
export function sayNumber(digits: string): string | null {
  const value = Number(digits);
  if (!(value >= 2 && value <= 99)) return null;
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  const ten = tens > 1 ? `${said[tens]} mươi ` : tens ? "mười " : "";
  return `${ten}${ones ? said[ones] : ""}`
    .replace(/ năm$/, " lăm")
    .replace(/mươi một$/, "mươi mốt")
    .trim();
}
