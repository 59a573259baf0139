import { type Abbreviation, expandAbbreviations, type Word } from "./abbreviations.ts";
import { isNumber } from "./number-key.ts";

const dateWord = /^(?:ngay|thang|nam)$/;

/** “ngày 19 tháng 6 năm 2012” as “19/6/2012”. */
function withoutDateWords(words: readonly Word[]): Word[][] {
  const kept = words.filter(({ letters }, index) => !dateWord.test(letters) || !isNumber(words[index + 1]));
  return kept.length < words.length && kept.some((word, index) => isNumber(word) && isNumber(kept[index + 1]))
    ? [kept]
    : [];
}

/** The same question asked in other words, the words themselves first. */
export const makeReadings = (
  words: readonly Word[],
  abbreviations: readonly Abbreviation[],
): readonly (readonly Word[])[] => [words, ...withoutDateWords(words), ...expandAbbreviations(words, abbreviations)];
