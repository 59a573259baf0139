import { type Abbreviation, asWritten, expandAbbreviations, type Word } from "./abbreviations.ts";
import { findSaidNumber, sayNumber } from "./number-words.ts";
import { findTokens } from "./tokens.ts";

const isNumber = (word: Word | undefined) => /^\d/.test(word?.letters ?? "");
const dateWords = new Set(["ngay", "thang", "nam"]);
const written = (text: string) => asWritten(findTokens(text));

/** “mười chín lần” as “19 lần”. */
function withDigits(words: readonly Word[]): Word[][] {
  const said = findSaidNumber(words);
  return said ? [[...words.slice(0, said.from), ...written(String(said.value)), ...words.slice(said.to)]] : [];
}

/** “19 lần” as “mười chín lần”: numbers that are no part of a date. */
function withWords(words: readonly Word[]): Word[][] {
  const at = words.findIndex(
    (word, index) => sayNumber(word.letters) && !isNumber(words[index + 1]) && !isNumber(words[index - 1]),
  );
  const said = sayNumber(words[at]?.letters ?? "");
  return said ? [[...words.slice(0, at), ...written(said), ...words.slice(at + 1)]] : [];
}

/** “ngày 19 tháng 6 năm 2012” as “19/6/2012”. */
function withoutDateWords(words: readonly Word[]): Word[][] {
  const kept = words.filter(({ letters }, index) => !dateWords.has(letters) || !isNumber(words[index + 1]));
  return kept.length < words.length && kept.some((word, index) => isNumber(word) && isNumber(kept[index + 1]))
    ? [kept]
    : [];
}

/** The same question asked in other words, the words themselves first. */
export function makeReadings(
  words: readonly Word[],
  abbreviations: readonly Abbreviation[],
): readonly (readonly Word[])[] {
  const others = [withDigits, withWords, withoutDateWords].flatMap((rewrite) => rewrite(words));
  return [words, ...others, ...expandAbbreviations(words, abbreviations)];
}
