const digits: Readonly<Record<string, number>> = {
  không: 0,
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
};
const scales: Readonly<Record<string, number>> = { nghìn: 1e3, ngàn: 1e3, triệu: 1e6, tỷ: 1e9, tỉ: 1e9 };
/** Words that multiply the digit before them within a group of three. */
const places: Readonly<Record<string, number>> = { mươi: 10, chục: 10, trăm: 100 };
const silent: ReadonlySet<string> = new Set(["lẻ", "linh"]);

/** Every word that a number is said with, longest first so that a pattern made of them finds the longest. */
export const numberWords: readonly string[] = [
  ...Object.keys(digits),
  "mười",
  ...Object.keys(places),
  ...Object.keys(scales),
  ...silent,
].toSorted((a, b) => b.length - a.length);

/** What has been heard so far: finished groups, the group of three now being said, its last bare digit. */
interface Heard {
  readonly total: number;
  /** Undefined before its first word: a bare “nghìn” is one thousand, “không nghìn” none. */
  readonly group?: number | undefined;
  readonly digit?: number | undefined;
}

const saidIn = ({ group, digit }: Heard) =>
  group === undefined && digit === undefined ? undefined : (group ?? 0) + (digit ?? 0);

/** Thousands and millions are counted again in “tỷ”: “hai nghìn tỷ”. */
function closeGroup(heard: Heard, scale: number): Heard {
  const said = saidIn(heard);
  if (scale < 1e9) return { total: heard.total + (said ?? 1) * scale };
  const counted = heard.total + (said ?? 0);
  return { total: (counted === 0 && said === undefined ? 1 : counted) * scale };
}

function hear(heard: Heard, word: string): Heard | null {
  const { total, group, digit } = heard;
  const scale = scales[word];
  const place = places[word];
  const value = digits[word];
  if (silent.has(word)) return heard;
  if (word === "mười") return { total, group: (saidIn(heard) ?? 0) + 10 };
  if (scale !== undefined) return closeGroup(heard, scale);
  if (place !== undefined) return { total, group: (group ?? 0) + (digit ?? 1) * place };
  return value === undefined ? null : { total, group, digit: value };
}

/** The number that Vietnamese words say (`một nghìn ba trăm hai mươi tám` is 1328), or null when one of them is no number. */
export function readNumberWords(text: string): number | null {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  let heard: Heard | null = words.length > 0 ? { total: 0 } : null;
  for (const word of words) heard = heard && hear(heard, word);
  return heard && heard.total + (saidIn(heard) ?? 0);
}
