import { numberWords } from "./number-words.ts";
import { spelled } from "./spelled-numbers.ts";

const multiples = [
  String.raw`(?<!\p{L})gấp (?:đôi|rưỡi|${spelled})(?!\p{L})`,
  // “Nhân đôi một số” tells how to reckon, not how much.
  String.raw`(?<!\p{L})nhân đôi(?! (?:một|khi|lúc)|\p{L})`,
  `${spelled} lần rưỡi`,
];
const parts = [
  String.raw`${spelled} phần (?!một|trăm)(?:nghìn|tư|${spelled})(?!\p{L})`,
  String.raw`(?<!\p{L})(?:(?:một|phân) )?nửa(?!\p{L})`,
];
const relative = new RegExp([...multiples, ...parts].join("|"), "giu");
/** Finds too much, but soon. */
const hint = new RegExp(`gấp|nhân đôi|nửa|lần rưỡi|(?:${numberWords.join("|")}) phần`, "i");
export const hintsAtRelative = (text: string): boolean => hint.test(text);

interface Relative {
  readonly text: string;
  readonly offset: number;
}

/** Parts and multiples said in words (“hai phần ba”, “gấp đôi”), and the text with other characters in their places. */
export function findRelative(text: string): { found: Relative[]; rest: string } {
  const found: Relative[] = [];
  const rest = text.replace(relative, (match, offset: number) => {
    found.push({ text: match, offset });
    return "\u00b7".repeat(match.length);
  });
  return { found, rest };
}
