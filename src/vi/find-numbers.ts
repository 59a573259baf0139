import { parseNumber } from "./number.ts";
import { numberWords, readNumberWords } from "./number-words.ts";

/** A number in a text that says how much or how many. */
export interface NumberInText {
  /** As written, without its unit. */
  readonly text: string;
  readonly offset: number;
  /** Null when its digits cannot be read as one number. */
  readonly value: number | null;
}

const day = String.raw`(?:0?[1-9]|[12]\d|3[01])`;
const month = `(?:0?[1-9]|1[0-2])`;
const year = String.raw`(?:19|20)\d\d`;
const word = numberWords.join("|");
const words = `(?:${word})(?: (?:${word}))*`;

/** What is counted, as prose says it: behind such a word a number is an amount, whatever stands before. */
const counted = [
  ...["người", "tổ chức", "doanh nghiệp", "dự án", "khu công nghiệp", "khu chế xuất", "văn bản", "chỉ tiêu"],
  ...["lớp", "nhóm", "đoàn(?! thể| viên| kết)", "khu", "nhà máy", "công ty", "đảng viên", "đoàn viên", "chi bộ"],
  ...["đảng bộ", "công đoàn", "lao động", "công nhân", "quần chúng", "hồ sơ", "bằng khen", "giấy khen"],
  ...["USD", "đô la", "đồng(?! tiền)", "ha", "héc-ta", "km", "%", "phần trăm", "điểm phần trăm", "lần"],
].join("|");
const unit = String.raw`(?:${counted})(?![\p{L}\d])`;
const bare = String.raw`(?<![\p{L}\d.,/])`;
const end = String.raw`(?![\p{L}\d]|[.,]\d|%)`;
/** What looks like a year or a label counts all the same when something counted follows. */
const endOfLabel = String.raw`${end}(?!\s+(?:${unit}))`;

/** Names and numbers of documents are known by their capitals. */
const named: Readonly<Record<string, readonly string[]>> = {
  "số văn bản": [
    String.raw`\d+(?:/${year})?[-/](?=\p{Lu}{2})[\p{Lu}\d][\p{L}\d&./-]*`,
    String.raw`(?:Nghị quyết|Chỉ thị|Quyết định|Nghị định|Thông tư|Kết luận|Quy định|Luật|Điều|Khoản)(?: số)? \d+${endOfLabel}`,
  ],
  "tên riêng": [
    String.raw`(?:[Kk]hu công nghiệp|[Kk]hu chế xuất|[Cc]ụm công nghiệp|KCN|KCX|CCN|[Cc]ông ty|[Nn]hà máy|[Qq]uốc lộ|[Vv]ành đai|Ban Chỉ đạo)(?: \p{Lu}[\p{L}-]*)* \d+${endOfLabel}`,
    String.raw`(?<![\p{L}\d.,])(?:\p{Lu}\p{L}*-\d+|\p{Lu}{1,6}\d+|\d\p{Lu})(?![\p{L}\d])`,
  ],
};
/** Times and ordinals, in capitals or not. A longer expression stands before those it contains. */
const timed: Readonly<Record<string, readonly string[]>> = {
  ngày: [
    `${bare}${day}(?:[–-]${day})?[/.-]${month}[/.-]${year}${end}`,
    String.raw`(?<!\p{L})(?:ngày|mùng|mồng|sáng|trưa|chiều|tối|đêm|hôm) ${day}(?:[/-]${month}(?:[/-]${year})?)?${end}`,
  ],
  tháng: [String.raw`(?<!\p{L})tháng (?:${words}|${month})(?:[/-]${year})?${end}`, `${bare}${month}[/-]${year}${end}`],
  giờ: [String.raw`${bare}\d{1,2}[:h]\d{2}(?!\d)`],
  quý: [String.raw`(?<!\p{L})qu[ýí] (?:[1-4]|i{1,3}|iv|${words})(?:/${year})?${end}`],
  "quãng thời gian": [
    String.raw`(?<![\p{L}\d.,])(?:\d{1,4}|${words}) (?:phút|giờ|ngày|tuần|tháng|quý|năm(?! ${year})|nhiệm kỳ|thập niên|thập kỷ|thế kỷ)(?!\p{L})`,
  ],
  năm: [String.raw`(?<!\p{L})(?:năm|giai đoạn|nhiệm kỳ|thời kỳ) ${year}${end}`, bare + year + endOfLabel],
  "số thứ tự": [
    String.raw`(?<!\p{L})(?:thứ|hạng|đoạn|mục|bảng|hình|biểu đồ|trang|bước|khóa|chương|dòng|cột|câu|vòng|tầng|giai đoạn|quận|phường) (?:\d+${endOfLabel}|(?:${words})(?!\p{L}))`,
  ],
};
const anyOf = (table: typeof named, flags: string) => new RegExp(Object.values(table).flat().join("|"), flags);
const harmless = [anyOf(named, "gu"), anyOf(timed, "giu")];

const digits = /(?<![\p{L}\d])[−-]?\d+(?:[.,]\d+)*/gu;
const spelledOut = String.raw`(?<!\p{L})(?:${words})(?= (?:${unit}))`;
const spelled = new RegExp(spelledOut, "giu");
/** Most texts hold no such thing and are done with at once. */
const candidate = new RegExp(String.raw`\d|${spelledOut}`, "iu");
/**
 * Whatever `candidate` finds and more, found sooner: without the look at the letter before, an engine skips to the first
 * letters of the words. “ſ” and the sign of the kelvin are s and k only where a pattern knows all of Unicode.
 */
const hint = new RegExp(String.raw`[\d\u017f\u212a]|(?:${word}) (?:${counted})`, "i");
/** “không” is far more often the word for not. */
const digitOrNumberWord = new RegExp(String.raw`\d|(?<!\p{L})(?!không)(?:${word})(?!\p{L})`, "iu");
/** Whether a digit or a number word stands in a text, whatever it says there. */
export const holdsNumber = (text: string): boolean => digitOrNumberWord.test(text);

/** “năm” is also a year; “một” and “hai” alone point rather than count (“hai khoản ấy”) unless a share follows. */
const yearBefore = /(?:trong|cả|mỗi|hằng|hàng|từng|đầu|cuối|giữa|hết|của|cùng|sang|qua|theo|những|các|mấy|vài) $/iu;
const shareAfter = /^ (?:%|phần trăm)/u;
const vagueBefore = /(?:hàng|vài|mấy) $/iu;

/** Characters that no pattern looks for stand where something harmless was, so that places stay the same. */
const mask = (text: string, pattern: RegExp) => text.replace(pattern, (found) => "\u00b7".repeat(found.length));

function maskHarmless(text: string, names: readonly string[]): string {
  const withoutNames = names.reduce((rest, name) => rest.replaceAll(name, "\u00b7".repeat(name.length)), text);
  return harmless.reduce(mask, withoutNames);
}

function isAmount(text: string, { 0: found, index }: RegExpExecArray): boolean {
  const before = text.slice(0, index);
  const after = text.slice(index + found.length);
  // “7,24 tỷ USD”: the number stands before. “không” is also the word for not.
  if (/^(?:không$|(?:nghìn|ngàn|triệu|tỷ|tỉ)(?!\p{L}))/iu.test(found)) return false;
  if (/^(?:một|hai)$/iu.test(found)) return shareAfter.test(after);
  if (/^năm$/iu.test(found)) return !yearBefore.test(before);
  return !vagueBefore.test(before);
}

/**
 * Numbers that say how much: digits, and number words with what they count (“mười tổ chức”). Dates, periods and spans of
 * time, numbers of documents, ordinals and names with digits are none.
 * @param names names of registered things that contain digits
 */
export function findNumbers(text: string, names: readonly string[] = []): NumberInText[] {
  if (!hint.test(text) || !candidate.test(text)) return [];
  const rest = maskHarmless(text, names);
  const inDigits = [...rest.matchAll(digits)].map((match) => ({
    text: match[0],
    offset: match.index,
    value: parseNumber(match[0]),
  }));
  const inWords = [...rest.matchAll(spelled)]
    .filter((match) => isAmount(rest, match))
    .map((match) => ({ text: match[0], offset: match.index, value: readNumberWords(match[0]) }));
  return [...inDigits, ...inWords].sort((a, b) => a.offset - b.offset);
}
