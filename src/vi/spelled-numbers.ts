import { numberWords } from "./number-words.ts";

/** Syllables of numbers are also those of other words: “tỷ lệ”, “triệu tập”, “năm 2019”. “không” is mostly the word for not. */
const guards: Readonly<Record<string, string>> = {
  không: "(?= trăm)",
  năm: String.raw`(?! (?:19|20)\d\d)`,
  triệu: "(?! (?:tập|chứng|hồi|phú))",
  tỷ: "(?! (?:lệ|trọng|giá|số|suất|phần|phú))",
  tỉ: "(?! (?:lệ|trọng|giá|số|suất|phần|phú|mỉ))",
};
const oneOf = (words: readonly string[]) =>
  String.raw`(?:${words.map((word) => word + (guards[word] ?? "")).join("|")})(?!\p{L})`;

const word = oneOf(numberWords);
/** No number takes more; without an end to it, a text of nothing but such words would be read again from each of them. */
const more = `(?: ${word}){0,20}`;

/** A number in words, wherever the words before it promise one: “tháng tư”. */
export const words: string = word + more;

/** “7,24 tỷ USD”: the number stands before. “tư” alone is of “đầu tư”. */
const neverFirst: ReadonlySet<string> = new Set("không mốt tư lăm mươi lẻ linh nghìn ngàn triệu tỷ tỉ".split(" "));
/** A number in words as it stands in a text. */
export const spelled: string = String.raw`(?<!\p{L})` + oneOf(numberWords.filter((one) => !neverFirst.has(one))) + more;

/** Ten or more: nobody says that in passing, as “hai khoản ấy” is said. “hàng chục”, “tròn trăm” name no number. */
const large = /^mười|(?<= )(?:mười|mươi|chục|trăm|nghìn|ngàn|triệu|tỷ|tỉ)/iu;
export const isLarge = (found: string): boolean => large.test(found) && !/^(?:chục|trăm)/iu.test(found);
