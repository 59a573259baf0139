import type { Correction } from "../model/correction.ts";
import { formatDay } from "../vi/date.ts";

interface Told extends Pick<Correction, "wrong" | "right"> {
  readonly at: string;
}

/** `Đính chính ngày 5/1/2027`. */
export const correctionName = ({ at }: Pick<Told, "at">): string => `Đính chính ngày ${formatDay(at.slice(0, 10))}`;

/** Whole sentences tell of what stood there; what is less is what stood there, word for word. */
const isSentence = (words: string) => /[.?!…]$/.test(words);

/** What follows the name of a correction, or where it was told: `: đã đăng “7,42”, đúng là “7,24”.` */
export function correctionChange({ wrong, right }: Pick<Told, "wrong" | "right">): string {
  if (isSentence(wrong) && isSentence(right)) return `. Đã đăng: ${wrong} Đúng là: ${right}`;
  return `: đã đăng “${wrong}”, đúng là “${right}”.`;
}

/** Both in one, for what has no links: pictures, tables. */
export const correctionWords = (correction: Told): string =>
  `${correctionName(correction)}${correctionChange(correction)}`;
