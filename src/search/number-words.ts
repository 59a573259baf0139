import type { Forms } from "./abbreviations.ts";

const said = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];

/** The last digit after tens: 21 is “hai mươi mốt”, 15 “mười lăm”, 24 also “hai mươi tư”. */
const saidLast: Readonly<Record<number, readonly string[]>> = { 1: ["mốt"], 4: ["bốn", "tư"], 5: ["lăm", "nhăm"] };

/** From 10 to 99 as it is said, the usual way first. */
function sayTens(value: number): string[] {
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  const ten = tens > 1 ? `${said[tens]} mươi` : "mười";
  if (ones === 0) return [ten];
  const last = (tens > 1 || ones === 5 ? saidLast[ones] : undefined) ?? [said[ones]];
  return last.map((word) => `${ten} ${word}`);
}

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);

/**
 * Numbers as they are said, for the list of abbreviations: “mười chín” is a way of writing 19. One digit is only looked for
 * in words and never taken from them, because “ba”, “năm”, “tư” are words of their own.
 */
export const numberForms: readonly Forms[] = [
  ...range(2, 9).map((value) => [said[value] ?? "", said[value] ?? "", String(value)]),
  ...range(10, 99).map((value) => [String(value), ...sayTens(value)]),
  ...range(1, 9).map((value) => [`${value}00`, `${said[value]} trăm`]),
  ...range(1, 9).map((value) => [`${value}000`, `${said[value]} nghìn`, `${said[value]} ngàn`]),
];
