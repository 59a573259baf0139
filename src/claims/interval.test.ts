import { describe, expect, test } from "vitest";
import { combine, contains, overlaps, type Printed, printedInterval, wholeNumbers } from "./interval.ts";

const close = ({ low, high }: { low: number; high: number }) => [low, high].map((end) => Number(end.toFixed(6)));
const read = (printed: Printed) => close(printedInterval(printed));

describe("the values a printed number allows", () => {
  test("a measured number was rounded to its last printed place", () => {
    expect(read({ value: 7.24, unit: "tỷ USD" })).toEqual([7.235, 7.245]);
    expect(read({ value: 209, unit: "triệu USD" })).toEqual([208.5, 209.5]);
  });

  test("a count is exact", () => {
    expect(read({ value: 1328, unit: "người" })).toEqual([1328, 1328]);
  });

  test("a count that ends in three zeros was rounded, unless it is a target", () => {
    expect(read({ value: 150000, unit: "người" })).toEqual([145000, 155000]);
    expect(read({ value: 1000, unit: "người", status: "target" })).toEqual([1000, 1000]);
  });

  test("hơn and trên open upwards by one unit of the last significant place", () => {
    expect(read({ value: 19, unit: "lần", qualifier: "hơn" })).toEqual([19, 20]);
    expect(read({ value: 7.24, unit: "tỷ USD", qualifier: "ước trên" })).toEqual([7.24, 7.25]);
    expect(read({ value: 4100, unit: "ha", qualifier: "hơn" })).toEqual([4100, 4200]);
  });

  test("gần opens downwards", () => {
    expect(read({ value: 700, unit: "doanh nghiệp", qualifier: "gần" })).toEqual([600, 700]);
  });

  test("từ and dưới set a threshold and are open", () => {
    expect(printedInterval({ value: 60, unit: "%", qualifier: "từ" })).toEqual({
      low: 60,
      high: Number.POSITIVE_INFINITY,
    });
    expect(printedInterval({ value: 5, unit: "%", qualifier: "dưới" })).toEqual({ low: 0, high: 5 });
  });

  test("khoảng goes half a unit beyond the rounding, and as far as a round number is round", () => {
    expect(read({ value: 6.3, unit: "%", qualifier: "khoảng" })).toEqual([6.2, 6.4]);
    expect(read({ value: 160000, unit: "người", qualifier: "khoảng" })).toEqual([155000, 165000]);
  });

  test("the word before a fall speaks of its size", () => {
    expect(read({ value: -14, unit: "%", qualifier: "hơn" })).toEqual([-15, -14]);
  });

  test("a range lies between its ends", () => {
    expect(read({ value: 2, valueHigh: 5, unit: "khu công nghiệp", qualifier: "từ…đến" })).toEqual([2, 5]);
  });
});

describe("interval arithmetic", () => {
  test("a quotient is least where the dividend is least and the divisor greatest", () => {
    expect(combine({ low: 6, high: 12 }, { low: 2, high: 3 }, (a, b) => a / b)).toEqual({ low: 2, high: 6 });
  });

  test("two open ends allow anything", () => {
    const open = { low: 1, high: Number.POSITIVE_INFINITY };
    expect(combine(open, open, (a, b) => a / b).low).toBe(Number.NEGATIVE_INFINITY);
  });

  test("ends belong to the interval, float noise included", () => {
    expect(contains({ low: 0, high: 0.3 }, 0.1 + 0.2)).toBe(true);
    expect(overlaps({ low: 0, high: 1 }, { low: 1, high: 2 })).toBe(true);
    expect(overlaps({ low: 0, high: 1 }, { low: 1.001, high: 2 })).toBe(false);
  });

  test("whole numbers are listed unless there are too many to tell", () => {
    expect(wholeNumbers({ low: 139.95, high: 140.2 })).toEqual([140]);
    expect(wholeNumbers({ low: 49.66, high: 49.7 })).toEqual([]);
    expect(wholeNumbers({ low: 0, high: Number.POSITIVE_INFINITY })).toBeNull();
  });
});
