import type { Unit } from "../model/unit.ts";
import { decimalOf } from "./number.ts";
import { type Quantity, qualify } from "./quantity.ts";

const digits = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];
/** After “mươi” one, four and five change their sound; after “mười” only five does. */
const onesAfterTens: Readonly<Record<string, string>> = { 1: "mốt", 4: "tư", 5: "lăm" };
/** Names of the groups of three, from the right; above “tỷ” they are counted in “tỷ” again. */
const scales = ["", "nghìn", "triệu"];
const highest = 1e15;

const sayDigit = (digit: string) => digits[Number(digit)] ?? "";
const sayDigits = (text: string) => [...text].map(sayDigit).join(" ");

/** What follows the hundreds; `led` when something was said before, so that a bare digit needs “lẻ”. */
function sayTens(tens: string, ones: string, led: boolean): string {
  if (tens === "0") return ones === "0" ? "" : `${led ? "lẻ " : ""}${sayDigit(ones)}`;
  const ten = tens === "1" ? "mười" : `${sayDigit(tens)} mươi`;
  if (ones === "0") return ten;
  if (tens === "1") return `${ten} ${ones === "5" ? "lăm" : sayDigit(ones)}`;
  return `${ten} ${onesAfterTens[ones] ?? sayDigit(ones)}`;
}

/** A group of three digits; `led` when a higher group was said, so that its hundreds are said even when zero. */
function sayGroup(group: string, led: boolean): string {
  const [hundreds = "0", tens = "0", ones = "0"] = group;
  if (led && group === "000") return "không";
  const saysHundreds = led || hundreds !== "0";
  const rest = sayTens(tens, ones, saysHundreds);
  return [...(saysHundreds ? [`${sayDigit(hundreds)} trăm`] : []), ...(rest ? [rest] : [])].join(" ");
}

/**
 * Digits of a whole number above zero. Empty groups at the end are silent; between others they are said (“một triệu
 * không nghìn năm trăm”), because “một triệu năm trăm” is heard as 1.500.000.
 */
function sayGroups(whole: string, led: boolean): string {
  const groups = whole.match(/\d{3}/g) ?? [];
  const lastSaid = groups.findLastIndex((group) => group !== "000");
  const said = groups.slice(0, lastSaid + 1);
  return said
    .map((group, index) => `${sayGroup(group, led || index > 0)} ${scales[groups.length - 1 - index]}`.trim())
    .join(" ");
}

const inGroups = (whole: string) => whole.padStart(Math.ceil(whole.length / 3) * 3, "0");

function sayWhole(whole: string): string {
  if (whole === "0") return "không";
  if (whole.length <= 9) return sayGroups(inGroups(whole), false);
  const billions = `${sayGroups(inGroups(whole.slice(0, -9)), false)} tỷ`;
  return `${billions} ${sayGroups(whole.slice(-9), true)}`.trim();
}

/** One or two decimals are read as a number; a leading zero or more digits, one by one. */
const sayFraction = (fraction: string) =>
  fraction.length > 2 || fraction.startsWith("0") ? sayDigits(fraction) : sayWhole(fraction);

/**
 * A number as it is read aloud: `một nghìn ba trăm hai mươi tám`, `bảy phẩy hai mươi tư`, with the digits that
 * `formatNumber` shows. @throws RangeError when it is not finite or beyond 10^15
 */
export function speakNumber(value: number): string {
  if (Math.abs(value) > highest) throw new RangeError(`số quá lớn để đọc: ${value}`);
  const { negative, whole, fraction } = decimalOf(value);
  return `${negative ? "âm " : ""}${sayWhole(whole)}${fraction ? ` phẩy ${sayFraction(fraction)}` : ""}`;
}

/** Units that are not read as they are written. */
const spokenUnits: Partial<Record<Unit, string>> = {
  "%": "phần trăm",
  USD: "đô la Mỹ",
  "triệu USD": "triệu đô la Mỹ",
  "tỷ USD": "tỷ đô la Mỹ",
  "đồng/USD": "đồng một đô la Mỹ",
  ha: "héc-ta",
};

/**
 * An amount as it is read aloud. full: `ước trên bảy phẩy hai mươi tư tỷ đô la Mỹ`; number: the unit is left to the
 * sentence, but per cent belongs to its number.
 */
export function speakQuantity(quantity: Quantity, form: "full" | "number" = "full"): string {
  const figure = qualify(quantity, speakNumber);
  return form === "number" && quantity.unit !== "%"
    ? figure
    : `${figure} ${spokenUnits[quantity.unit] ?? quantity.unit}`;
}
