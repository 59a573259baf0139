/** `a, b và c`. `last` stands before the last item. */
export function joinList(items: readonly string[], last = "và"): string {
  const rest = items.slice(0, -1).join(", ");
  return [...(rest ? [rest, last] : []), ...items.slice(-1)].join(" ");
}

/** The first letter small, where words go on after others; “FDI” stays. */
export const lowerFirst = (text: string): string =>
  text.replace(/^\p{Lu}(?!\p{Lu})/u, (letter) => letter.toLowerCase());

/** The first letter in upper case, also behind an opening quotation mark or bracket. */
export const capitalise = (text: string): string => text.replace(/^[“‘"(]*\p{Ll}/u, (opening) => opening.toUpperCase());

const noBreak = "\u00A0";

/** Words that go on with the sentence: what stands before them is a number by itself, not a number of them. */
const goesOn = "và|đến|tới|lên|xuống|là|được|trong|của|thì|mà|so|với|đã|sẽ|còn|hay|hoặc";

/** A number and the word that is counted, a scale and its currency: `4.100 ha`, `7,24 tỷ USD`; a year counts nothing. */
const counted = new RegExp(
  `(?<=\\d%?)(?<!(?<![\\d.,])(?:19|20)\\d\\d) (?=\\p{L})(?!(?:${goesOn})\\P{L})|(?<=\\d\\s(?:nghìn|triệu|tỷ)) (?=\\p{L})`,
  "gu",
);

/** Between two syllables of a name: `Bắc Ninh`. */
const inName = /(?<=(?<!\p{L})\p{Lu}\p{Ll}+) (?=\p{Lu}\p{Ll})/gu;

/** A dash stands at the end of a line, not at the beginning of the next. */
const beforeDash = / (?=–)/g;

/** Words of two syllables that headlines about industrial parks are made of. */
const compounds =
  "dự án|lao động|công nhân|doanh nghiệp|tổ chức|đảng viên|công đoàn|lấp đầy|chỉ tiêu|tỷ trọng|địa phương|trong nước|nước ngoài|đăng ký|hoạt động|bình quân|diện tích";
const inCompound = new RegExp(`(?<!\\p{L})(?:${compounds})(?!\\p{L})`, "giu");

/**
 * A headline whose numbers stay with their units, and names and words whole, where a line breaks. For pages alone: feeds, metadata and
 * search keep the plain spaces.
 */
export const keepTogether = (headline: string): string =>
  headline
    .replace(counted, noBreak)
    .replace(inName, noBreak)
    .replace(beforeDash, noBreak)
    .replace(inCompound, (word) => word.replace(" ", noBreak));

/** A number at the end of a cut text would stand without its unit and say something else. */
const looseNumber = /(?:\s+(?:\S*\d\S*|nghìn|triệu|tỷ))+$/u;

/** At most `max` (from 1) characters, cut between words and ended by `…`; a single longer word is cut inside. */
export function truncate(text: string, max: number): string {
  const characters = [...text];
  if (characters.length <= max) return text;
  const kept = characters.slice(0, max - 1).join("");
  const startsWord = /\s/.test(characters[max - 1] ?? "");
  const words = startsWord ? kept : kept.replace(/\s+\S*$/, "");
  return `${words.replace(looseNumber, "").replace(/[\s,;:.–—-]+$/u, "")}…`;
}
