/** How readers type what newspapers print: marks left out or moved, other vowels, slips, short forms. */
import { fold } from "../../src/vi/fold.ts";
import type { Chance } from "./random.ts";

export const words = (text: string) => text.match(/[\p{L}\d]+(?:[.,/-][\p{L}\d]+)*/gu) ?? [];
function changeAt(text: string, chance: Chance, candidates: RegExp, change: (found: string) => string): string {
  const found = [...text.matchAll(candidates)];
  const match = found.length > 0 ? chance.pick(found) : undefined;
  if (!match) return text;
  return text.slice(0, match.index) + change(match[0]) + text.slice(match.index + match[0].length);
}

export const dropOneMark: (text: string, chance: Chance) => string = (text, chance) =>
  changeAt(text, chance, /\p{L}*[À-ỹ]\p{L}*/gu, fold);

/** One letter gone, doubled, swapped with the next, or that of a neighbouring key. */
export function slip(text: string, chance: Chance): string {
  const neighbours: Readonly<Record<string, string>> = {
    n: "b",
    m: "n",
    h: "j",
    t: "r",
    g: "h",
    i: "o",
    c: "v",
    o: "p",
    a: "s",
  };
  return changeAt(text, chance, /[a-zđ]{4,}/giu, (word) => {
    const at = 1 + chance.below(word.length - 2);
    const [head, letter = "", tail] = [word.slice(0, at), word[at], word.slice(at + 1)];
    return chance.pick([
      () => head + tail,
      () => head + letter + letter + tail,
      () => head + (tail[0] ?? "") + letter + tail.slice(1),
      () => head + (neighbours[letter] ?? letter) + tail,
    ])();
  });
}

const toneMoves: readonly (readonly [RegExp, string])[] = [
  [/òa/g, "oà"],
  [/óa/g, "oá"],
  [/ỏa/g, "oả"],
  [/ọa/g, "oạ"],
  [/ủy/g, "uỷ"],
  [/úy/g, "uý"],
  [/ỏe/g, "oẻ"],
  [/oà/g, "òa"],
  [/oá/g, "óa"],
];
export const moveTones = (text: string) =>
  toneMoves.slice(0, 7).reduce((moved, [from, to]) => moved.replace(from, to), text);
export const swapIY = (text: string) =>
  text.replace(
    /\b([hklmstv]|qu)([yỳýỷỹỵ])(?!\p{L})/giu,
    (_, head: string, y: string) => head + "iìíỉĩị"["yỳýỷỹỵ".indexOf(y.toLowerCase())],
  );

const full: readonly (readonly [short: string, full: string])[] = [
  ["KCN", "khu công nghiệp"],
  ["UBND", "Ủy ban nhân dân"],
  ["HĐND", "Hội đồng nhân dân"],
  ["TP.HCM", "Thành phố Hồ Chí Minh"],
  ["CĐCS", "công đoàn cơ sở"],
  ["GPMB", "giải phóng mặt bằng"],
  ["KCX", "khu chế xuất"],
  ["NQ", "nghị quyết"],
];
export const expand = (text: string) =>
  full.reduce((kept, [short, long]) => kept.replace(new RegExp(`(?<!\\p{L})${short}(?!\\p{L})`, "gu"), long), text);
export const shorten = (text: string) => full.reduce((kept, [short, long]) => kept.replaceAll(long, short), text);
