/** Stands for the decimal comma inside a key: a character that Pagefind takes for a letter and nobody types. */
const comma = "ˌ";

const withoutZeros = (digits: string) => digits.replace(/^0+(?=\d)/, "");
const whole = (digits: string) => [withoutZeros(digits.replace(/[.,]/g, ""))];
const decimal = (before: string, after: string) => [withoutZeros(before.replaceAll(".", "")) + comma + after];

/**
 * Digits with points and commas as they stand in a text, as keys: one number that has the same key however it is written
 * (1.328 and 1328; 7,24 and 7.24), or the parts of a date or a list (19.6.2012, 6.2012). One comma is always the decimal comma,
 * so 1,328 is not 1.328.
 */
export function makeNumberKeys(written: string): readonly string[] {
  if (/^\d{1,3}(?:\.\d{3})+$|^\d{1,3}(?:,\d{3}){2,}$/.test(written)) return whole(written);
  const [, before = "", after = ""] =
    /^(\d{1,3}(?:\.\d{3})+|\d+),(\d+)$/.exec(written) ?? /^(\d+)\.(?!(?:19|20)\d\d$)(\d+)$/.exec(written) ?? [];
  return after ? decimal(before, after) : written.split(/[.,]/).map(withoutZeros);
}

export const isNumber = (word: { readonly letters: string } | undefined): boolean => /^\d/.test(word?.letters ?? "");
