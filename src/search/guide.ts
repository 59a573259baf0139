/**
 * Which parts of an index may hold what is asked: a table of bits, a row for what stands in texts (a word, two or three in a
 * row), a bit in it for each part. Rows are shared by chance, so a bit may be set for another's sake; a bit that is not
 * set is certain.
 */
import type { WordKey } from "./word-key.ts";

/** The table is cut into files, so that a query fetches a few hundred bytes for each of its words. A power of two. */
export const guideFiles = 4096;
/** In each file. A power of two. */
const rows = 512;
/** What one part takes in each file. */
export const guideBytes = rows / 8;

/**
 * What of a question tells texts apart, whatever the marks: its words by threes; two words as they stand together. Single
 * words tell too little to be worth a file each, unless there are but two; numbers tell enough.
 */
function signsOf(words: readonly WordKey[]): string[][] {
  const letters = words.map((word) => word.letters);
  const length = Math.min(letters.length, 3);
  const runs = length < 2 ? [] : letters.slice(length - 1).map((_, at) => letters.slice(at, at + length));
  return [...runs, ...letters.filter((word) => letters.length < 3 || /\d/.test(word)).map((word) => [word])];
}

/** Takes one more value into a hash. */
export function mix(hash: number, value: number): number {
  const mixed = Math.imul(hash ^ value, 0x9e37b);
  return mixed ^ (mixed >>> 15);
}
export const hashOf = (letters: string): number =>
  [...letters].reduce((hash, letter) => mix(hash, letter.charCodeAt(0)), 0);

/** The file in which the bit of a sign stands. @param hash of the hashes of its words */
export const fileOf = (hash: number): number => hash & (guideFiles - 1);
/** Its byte in the file, among those of one part. */
export const byteOf = (hash: number): number => (hash >>> 12) & (guideBytes - 1);
/** Its bit in the byte. */
export const bitOf = (hash: number): number => 1 << (hash >>> 29);

/** Gives a file of the guide: the bytes of all parts, one part behind the other. */
export type ReadGuide = (file: number) => Promise<Uint8Array>;

/**
 * The parts by what of the question they have, what few have counting most; where that tells nothing, as they stand.
 * @param readings the question in all its wordings
 * @param parts how many there are
 */
export async function rankParts(
  readings: readonly (readonly WordKey[])[],
  parts: number,
  read: ReadGuide,
): Promise<readonly number[]> {
  const worth = new Array<number>(parts).fill(0);
  const signs = new Map(readings.flatMap(signsOf).map((sign) => [sign.join(" "), sign.map(hashOf).reduce(mix, 0)]));
  if (parts > 1) await Promise.all([...signs.values()].map(weigh));
  return [...worth.keys()].sort((a, b) => (worth[b] ?? 0) - (worth[a] ?? 0));

  async function weigh(hash: number) {
    const bytes = await read(fileOf(hash));
    const having = [...worth.keys()].filter((part) => (bytes[part * guideBytes + byteOf(hash)] ?? 0) & bitOf(hash));
    for (const part of having) worth[part] = (worth[part] ?? 0) + Math.log((parts + 1) / having.length);
  }
}
