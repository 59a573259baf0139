import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { formatNumber, parseNumber, roundNumber } from "./number.ts";

/** Numbers as sources print them: up to 15 significant digits, of which at most 6 decimals. */
const printed = fc
  .tuple(fc.integer({ min: -999_999_999_999, max: 999_999_999_999 }), fc.integer({ min: 0, max: 6 }))
  .map(([digits, decimals]) => Number(`${digits}e-${decimals}`) + 0);

describe("formatNumber", () => {
  test.each([
    [0, "0"],
    [-0, "0"],
    [7.24, "7,24"],
    [0.5, "0,5"],
    [-0.5, "−0,5"],
    [999, "999"],
    [1328, "1.328"],
    [100000, "100.000"],
    [-1234567.891, "−1.234.567,891"],
    [1e21, "1.000.000.000.000.000.000.000"],
  ])("writes %d as %s", (value, text) => expect(formatNumber(value)).toBe(text));

  test.each([
    [0.1 + 0.2, "0,3"],
    [1 / 3, "0,333333"],
    [2 / 3, "0,666667"],
    [1e-7, "0"],
    [-1e-7, "0"],
  ])("shows at most six decimals, without float noise: %d is %s", (value, text) =>
    expect(formatNumber(value)).toBe(text),
  );

  test.each([
    [1.005, 2, "1,01"],
    [-1.005, 2, "−1,01"],
    [2.5, 0, "3"],
    [-2.5, 0, "−3"],
    [8.345, 2, "8,35"],
    [999.995, 2, "1.000,00"],
    [0.49999, 0, "0"],
    [1e-7, 7, "0,0000001"],
  ])("rounds half away from zero: %d to %i decimals is %s", (value, decimals, text) =>
    expect(formatNumber(value, decimals)).toBe(text),
  );

  it("keeps trailing zeros that were asked for", () => expect(formatNumber(7.2, 2)).toBe("7,20"));

  it("has no negative zero", () => expect(formatNumber(-0.001, 2)).toBe("0,00"));

  test.each([Number.NaN, Number.POSITIVE_INFINITY])("refuses %d", (value) =>
    expect(() => formatNumber(value)).toThrow(RangeError),
  );

  test.each([-1, 1.5])("refuses %d decimals", (decimals) =>
    expect(() => formatNumber(1, decimals)).toThrow("số chữ số thập phân sai"),
  );

  it("writes text that Unicode normalisation does not change", () =>
    fc.assert(
      fc.property(printed, (value) => {
        const text = formatNumber(value);
        expect([text.normalize("NFC"), text.normalize("NFD")]).toEqual([text, text]);
      }),
    ));
});

describe("roundNumber", () => {
  test.each([
    [1.005, 2, 1.01],
    [-0.015, 2, -0.02],
    [14.590453, 2, 14.59],
    [1328, 1, 1328],
    [0.4, 0, 0],
  ])("rounds %d to %i decimals: %d", (value, decimals, rounded) => expect(roundNumber(value, decimals)).toBe(rounded));

  it("rounds as formatNumber writes", () => {
    fc.assert(
      fc.property(printed, fc.integer({ min: 0, max: 4 }), (value, decimals) => {
        expect(formatNumber(roundNumber(value, decimals), decimals)).toBe(formatNumber(value, decimals));
      }),
    );
  });
});

describe("parseNumber", () => {
  test.each([
    ["1.328", 1328],
    ["1328", 1328],
    ["1.234.567,891", 1234567.891],
    ["7,24", 7.24],
    ["0,05", 0.05],
    ["−0,5", -0.5],
    ["-0,5", -0.5],
    ["−0", 0],
  ])("reads %s as %d", (text, value) => expect(parseNumber(text)).toBe(value));

  test.each(["7.24", "0.500", "1.32", "1234.567", "1.3280", "1,328,000", "1,328.5", "1 328", "1..328"])(
    "refuses %s, whose dots or commas are not Vietnamese",
    (text) => expect(parseNumber(text)).toBeNull(),
  );

  test.each(["", " ", "7,", ",5", "007", "+5", "--5", " 5", "5%", "1e3", "NaN", "một", "٣", "9007199254740993"])(
    "refuses “%s”",
    (text) => expect(parseNumber(text)).toBeNull(),
  );

  it("gives back the number that was formatted", () =>
    fc.assert(
      fc.property(printed, (value) => {
        expect(parseNumber(formatNumber(value))).toBe(value);
      }),
    ));
});
