import { counted } from "./counted.ts";
import { maskHarmless } from "./harmless-numbers.ts";
import { parseNumber } from "./number.ts";
import { numberWords, readNumberWords } from "./number-words.ts";
import { findRelative, hintsAtRelative } from "./relative-numbers.ts";
import { isLarge, spelled } from "./spelled-numbers.ts";

/** A number in a text that says how much or how many. */
export interface NumberInText {
  /** As written, without its unit. */
  readonly text: string;
  readonly offset: number;
  /** Null when it cannot be read as one number, and of what is told as a part or a multiple. */
  readonly value: number | null;
}

const word = numberWords.join("|");
/** “không” is far more often the word for not. */
const digitOrNumberWord = new RegExp(String.raw`\p{N}|(?<!\p{L})(?!không)(?:${word}|đôi|rưỡi|nửa)(?!\p{L})`, "iu");
/** Whether a digit or a number word stands in a text, whatever it says there. */
export const holdsNumber = (text: string): boolean => digitOrNumberWord.test(text);

/** Digits of every script, and signs like “½”; what follows a letter belongs to its word, as in “m²”. */
const digits = /(?<![\p{L}\p{N}])[−-]?\p{N}+(?:[.,]\p{N}+)*/gu;
const anyDigit = /\p{N}/u;
const inWords = new RegExp(spelled, "giu");
/**
 * Few texts hold numbers in words. This finds too much, but soon: without a look at the letter before, and knowing less of
 * Unicode, an engine skips to the first letters of the words.
 */
const hintOfWords = new RegExp(`mười|mươi|(?:${word}) (?:chục|trăm|nghìn|ngàn|triệu|t[ỷỉ]|${counted})`, "i");

/** “năm” is also a year; “một” and “hai” alone point rather than count (“hai khoản ấy”) unless a share follows. */
const yearBefore = /(?:trong|cả|mỗi|hằng|hàng|từng|đầu|cuối|giữa|hết|của|cùng|sang|qua|theo|những|các|mấy|vài) $/iu;
const shareAfter = /^ (?:%|phần trăm)/u;
const countedAfter = new RegExp(String.raw`^ (?:${counted})(?![\p{L}\d])`, "iu");
/** “vài chục”, “mười mấy” */
const isVague = (before: string, after: string) =>
  /(?:hàng|vài|mấy) $/iu.test(before) || /^ mấy(?!\p{L})/iu.test(after);

/** A large number counts whatever follows. A small one may only point, and counts what is known to be counted. */
function isAmount(text: string, { 0: found, index }: RegExpExecArray): boolean {
  // As much as any of the patterns looks at.
  const before = text.slice(Math.max(0, index - 8), index);
  const after = text.slice(index + found.length, index + found.length + 24);
  if (isVague(before, after)) return false;
  if (isLarge(found)) return true;
  if (!countedAfter.test(after)) return false;
  if (/^(?:một|hai)$/iu.test(found)) return shareAfter.test(after);
  return !(/^năm$/iu.test(found) && yearBefore.test(before));
}

function findInWords(text: string): NumberInText[] {
  const amounts = [...text.matchAll(inWords)].filter((match) => isAmount(text, match));
  return amounts.map(({ 0: found, index }) => ({ text: found, offset: index, value: readNumberWords(found) }));
}

const findDigits = (text: string): NumberInText[] =>
  Array.from(text.matchAll(digits), ({ 0: found, index }) => ({
    text: found,
    offset: index,
    value: parseNumber(found),
  }));

/**
 * Numbers that say how much: digits; number words from ten on, or with what they count (“ba tổ chức”); parts and multiples.
 * Dates, periods and spans of time, numbers of documents, ordinals and names with digits are none.
 * @param names names of registered things that contain digits
 */
export function findNumbers(text: string, names: readonly string[] = []): NumberInText[] {
  const [hasWords, hasRelative] = [hintOfWords.test(text), hintsAtRelative(text)];
  if (!hasWords && !hasRelative && !anyDigit.test(text)) return [];
  const counting = maskHarmless(text.replace(/[\n\u00a0]/g, " "), names);
  const { found, rest } = hasRelative ? findRelative(counting) : { found: [], rest: counting };
  return [
    ...(anyDigit.test(rest) ? findDigits(rest) : []),
    ...(hasWords ? findInWords(rest) : []),
    ...found.map((relative) => ({ ...relative, value: null })),
  ].sort((a, b) => a.offset - b.offset);
}
