import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { qualifiers } from "../model/qualifier.ts";
import { type Unit, units } from "../model/unit.ts";
import type { Quantity } from "./quantity.ts";
import { speakNumber, speakQuantity } from "./spoken.ts";

const names = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];
const digitOf = new Map<string, number>([...names.entries()].map(([digit, name]) => [name, digit]));
for (const [name, digit] of Object.entries({ mốt: 1, tư: 4, lăm: 5 })) digitOf.set(name, digit);
const scaleOf: Record<string, number> = { nghìn: 1e3, triệu: 1e6 };

/** Listens: what a person who hears the words writes down, for whole numbers. */
function hear(words: string): number {
  let [billions, section, group, digit] = [0, 0, 0, 0];
  for (const word of words.split(" ")) {
    const scale = scaleOf[word];
    if (digitOf.has(word)) digit = digitOf.get(word) ?? 0;
    else if (word === "trăm") [group, digit] = [digit * 100, 0];
    else if (word === "mươi") [group, digit] = [group + digit * 10, 0];
    else if (word === "mười") group += 10;
    else if (word === "tỷ") [billions, section, group, digit] = [(section + group + digit) * 1e9, 0, 0, 0];
    else if (scale) [section, group, digit] = [section + (group + digit) * scale, 0, 0];
    else if (word !== "lẻ") throw new Error(`không hiểu “${word}”`);
  }
  return billions + section + group + digit;
}

describe("speakNumber", () => {
  test.each([
    [0, "không"],
    [5, "năm"],
    [10, "mười"],
    [11, "mười một"],
    [14, "mười bốn"],
    [15, "mười lăm"],
    [20, "hai mươi"],
    [21, "hai mươi mốt"],
    [24, "hai mươi tư"],
    [55, "năm mươi lăm"],
    [100, "một trăm"],
    [104, "một trăm lẻ bốn"],
    [105, "một trăm lẻ năm"],
    [110, "một trăm mười"],
    [131, "một trăm ba mươi mốt"],
    [1001, "một nghìn không trăm lẻ một"],
    [1050, "một nghìn không trăm năm mươi"],
    [1328, "một nghìn ba trăm hai mươi tám"],
    [34_826, "ba mươi tư nghìn tám trăm hai mươi sáu"],
    [2_050_000, "hai triệu không trăm năm mươi nghìn"],
    [1_000_500, "một triệu không nghìn năm trăm"],
    [7_240_000_000, "bảy tỷ hai trăm bốn mươi triệu"],
    [1_500_000_000_000, "một nghìn năm trăm tỷ"],
    [1_000_000_000_000, "một nghìn tỷ"],
    [1e15, "một triệu tỷ"],
  ])("reads %d as “%s”", (value, words) => expect(speakNumber(value)).toBe(words));

  test.each([
    [6.5, "sáu phẩy năm"],
    [7.24, "bảy phẩy hai mươi tư"],
    [0.05, "không phẩy không năm"],
    [1.718, "một phẩy bảy một tám"],
    [-6.5, "âm sáu phẩy năm"],
    [0.1 + 0.2, "không phẩy ba"],
    [-1e-9, "không"],
  ])("reads the digits that are shown: %d is “%s”", (value, words) => expect(speakNumber(value)).toBe(words));

  test.each([1e15 + 1, -2e15, Number.NaN])("refuses %d", (value) =>
    expect(() => speakNumber(value)).toThrow(RangeError),
  );

  it("is understood: whoever hears the words writes the same number", () =>
    fc.assert(
      fc.property(
        fc.oneof(
          fc.nat(9999),
          fc.nat(),
          fc.maxSafeNat().map((n) => n % 1e15),
        ),
        (value) => {
          expect(hear(speakNumber(value))).toBe(value);
        },
      ),
    ));

  it("is in NFC, always the same and without digits or doubled spaces", () =>
    fc.assert(
      fc.property(fc.double({ min: -1e15, max: 1e15, noNaN: true }), (value) => {
        const words = speakNumber(value);
        expect(words).toMatch(/^\p{Ll}+( \p{Ll}+)*$/u);
        expect(words).toBe(words.normalize("NFC"));
        expect(speakNumber(value)).toBe(words);
      }),
    ));
});

describe("speakQuantity", () => {
  test.each<[Quantity, string]>([
    [{ value: 7.24, unit: "tỷ USD", qualifier: "ước trên" }, "ước trên bảy phẩy hai mươi tư tỷ đô la Mỹ"],
    [{ value: 300, unit: "triệu USD" }, "ba trăm triệu đô la Mỹ"],
    [{ value: 1, unit: "USD" }, "một đô la Mỹ"],
    [{ value: 6.5, unit: "%" }, "sáu phẩy năm phần trăm"],
    [{ value: 75, unit: "ha", qualifier: "từ" }, "từ bảy mươi lăm héc-ta"],
    [{ value: 34_826, unit: "tỷ đồng", qualifier: "gần" }, "gần ba mươi tư nghìn tám trăm hai mươi sáu tỷ đồng"],
    [{ value: 2, valueHigh: 5, unit: "khu công nghiệp", qualifier: "từ…đến" }, "từ hai đến năm khu công nghiệp"],
    [{ value: 6.5, valueHigh: 7, unit: "%", qualifier: "từ…đến" }, "từ sáu phẩy năm đến bảy phần trăm"],
  ])("reads %o as “%s”", (quantity, words) => expect(speakQuantity(quantity)).toBe(words));

  it("leaves no digit, sign or foreign abbreviation to the voice, whatever the unit and qualifier", () => {
    for (const unit of Object.keys(units) as Unit[])
      for (const qualifier of Object.keys(qualifiers) as (keyof typeof qualifiers)[])
        expect(speakQuantity({ value: 1328.5, valueHigh: 2000, unit, qualifier })).not.toMatch(/[\d%…]|USD|\bha\b/);
  });
});
