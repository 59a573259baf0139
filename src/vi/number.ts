/** Decimals shown when nobody asks for a certain number of them: more than any source prints, fewer than float noise. */
const mostDecimals = 6;

interface Decimal {
  readonly negative: boolean;
  /** Digits before the comma, at least one. */
  readonly whole: string;
  /** Digits after the comma. */
  readonly fraction: string;
}

/** The digits of a rounded number, half away from zero. Counts in BigInt on the printed digits: 1.005 is 1,01, not 1,00. */
function roundedDigits(value: number, decimals: number): Decimal {
  if (!Number.isFinite(value)) throw new RangeError(`không viết được số ${value}`);
  if (!Number.isInteger(decimals) || decimals < 0) throw new RangeError(`số chữ số thập phân sai: ${decimals}`);
  // Nearly every figure is a whole number, and BigInt is slow.
  if (Number.isSafeInteger(value)) {
    return { negative: value < 0, whole: String(Math.abs(value)), fraction: "0".repeat(decimals) };
  }
  const scaled = scaledDigits(Math.abs(value), decimals);
  const padded = scaled.padStart(decimals + 1, "0");
  const comma = padded.length - decimals;
  return { negative: value < 0 && scaled !== "0", whole: padded.slice(0, comma), fraction: padded.slice(comma) };
}

/** The printed digits of a number times ten to the power of `decimals`, rounded half up. */
function scaledDigits(value: number, decimals: number): string {
  const [mantissa = "", exponent = "0"] = String(value).split("e");
  const [before = "", after = ""] = mantissa.split(".");
  const shift = decimals - after.length + Number(exponent);
  const digits = Number(before + after);
  // Of whole numbers that are exact, sums and quotients rounded down are exact as well.
  if (shift >= 0 && shift < 15 && digits * 10 ** shift < 1e15) return String(digits * 10 ** shift);
  if (shift < 0 && shift > -15 && digits < 1e15) return String(Math.floor((digits + 10 ** -shift / 2) / 10 ** -shift));
  const exact = BigInt(before + after);
  const half = 10n ** BigInt(Math.max(-shift, 0)) / 2n;
  return String(shift >= 0 ? exact * 10n ** BigInt(shift) : (exact + half) / 10n ** BigInt(-shift));
}

/**
 * A number as the digits a reader sees. Without `decimals` the shortest form (at most 6 decimals); with it exactly that
 * many. @throws RangeError when the value is not finite
 */
export function decimalOf(value: number, decimals?: number): Decimal {
  if (decimals !== undefined) return roundedDigits(value, decimals);
  const decimal = roundedDigits(value, mostDecimals);
  return { ...decimal, fraction: decimal.fraction.replace(/0+$/, "") };
}

/** How many decimals a value is printed with. Zeros at the end are not kept in a record: 4,30 is read as 4,3. */
export const printedDecimals = (value: number): number => decimalOf(value).fraction.length;

/**
 * A number in Vietnamese: `1.328`, `7,24`, `−0,5`. Without `decimals` the shortest form (at most 6 decimals); with it
 * rounded half away from zero, trailing zeros kept. Our own code, because ICU differs between Node and browsers.
 * @throws RangeError when the value is not finite
 */
export function formatNumber(value: number, decimals?: number): string {
  const { negative, whole, fraction } = decimalOf(value, decimals);
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ".");
  return `${negative ? "−" : ""}${grouped}${fraction ? `,${fraction}` : ""}`;
}

/** A number as `formatNumber` rounds it: half away from zero on its printed digits, where `toFixed` makes 1 of 1.005. */
export function roundNumber(value: number, decimals: number): number {
  const { negative, whole, fraction } = decimalOf(value, decimals);
  return Number(`${negative ? "-" : ""}${whole}.${fraction}`);
}

/** Dots only between full groups of three; no leading zeros, so that the English `0.500` is refused. */
const written = /^[−-]?(?:0|[1-9]\d{0,2}(?:\.\d{3})+|[1-9]\d*)(?:,\d+)?$/;

/** A number written in Vietnamese (`1.328`, `7,24`, `−0,5`), or null when it is malformed, ambiguous or too big to be exact. */
export function parseNumber(text: string): number | null {
  if (!written.test(text)) return null;
  const value = Number(text.replaceAll(".", "").replace(",", ".").replace("−", "-"));
  // Adding 0 turns −0 into 0.
  return Math.abs(value) <= Number.MAX_SAFE_INTEGER ? value + 0 : null;
}
