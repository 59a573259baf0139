import fc from "fast-check";
import { expect, test } from "vitest";
import { checkRelation } from "../../../test/relation-fixture.ts";
import { combine, contains, printedInterval } from "../interval.ts";
import { daysBetween, yearsBetween } from "./length.ts";

/** How a source prints a true value: rounded, cut off after “hơn”, taken up after “gần”. */
const prints = { khoảng: Math.round, hơn: Math.floor, gần: Math.ceil } as const;
const words = fc.constantFrom(undefined, "khoảng" as const, "hơn" as const, "gần" as const);
const print = (value: number, decimals: number, qualifier: keyof typeof prints | undefined) => ({
  value: prints[qualifier ?? "khoảng"](value * 10 ** decimals) / 10 ** decimals,
  unit: "tỷ đồng" as const,
  qualifier,
});
const amount = fc.double({ min: 2, max: 20000, noNaN: true });
const decimals = fc.integer({ min: 0, max: 3 });

test("an interval holds every true value that is printed so", () => {
  fc.assert(
    fc.property(amount, decimals, words, (value, places, word) => {
      expect(contains(printedInterval(print(value, places, word)), value)).toBe(true);
    }),
  );
});

test("sums, differences, products and quotients of true values lie in the combined interval", () => {
  const operations: readonly ((a: number, b: number) => number)[] = [
    (a, b) => a + b,
    (a, b) => a - b,
    (a, b) => a * b,
    (a, b) => a / b,
  ];
  fc.assert(
    fc.property(
      amount,
      amount,
      decimals,
      words,
      words,
      fc.constantFrom(...operations),
      (a, b, places, one, other, compute) => {
        const [first, second] = [printedInterval(print(a, places, one)), printedInterval(print(b, places, other))];
        fc.pre(second.low > 0);
        expect(contains(combine(first, second, compute), compute(a, b))).toBe(true);
      },
    ),
    { numRuns: 500 },
  );
});

test("a total printed from true parts never comes out as a discrepancy", () => {
  fc.assert(
    fc.property(
      fc.array(amount, { minLength: 2, maxLength: 6 }),
      decimals,
      words,
      words,
      (parts, places, one, other) => {
        const figures = parts.map((part, index) => ({ id: `phan-${index}`, ...print(part, places, one) }));
        const total = parts.reduce((sum, part) => sum + part, 0);
        const declared = { kind: "sum", plus: figures.map(({ id }) => id), result: "tong" };
        const verdict = checkRelation(declared, [...figures, { id: "tong", ...print(total, places, other) }]);
        expect(["consistent", "within-rounding"]).toContain(verdict.kind);
      },
    ),
    { numRuns: 200 },
  );
});

test("a total of counts that is off by one is always a discrepancy", () => {
  const count = fc.integer({ min: 1, max: 999 });
  fc.assert(
    fc.property(count, count, fc.constantFrom(-1, 1), (a, b, slip) => {
      // A count that ends in three zeros is read as rounded.
      fc.pre((a + b + slip) % 1000 !== 0);
      const figures = [
        { id: "a", value: a },
        { id: "b", value: b },
        { id: "tong", value: a + b + slip },
      ];
      expect(checkRelation({ kind: "sum", plus: ["a", "b"], result: "tong" }, figures).kind).toBe("discrepancy");
    }),
    { numRuns: 100 },
  );
});

const day = fc
  .date({ min: new Date("1945-01-01"), max: new Date("2060-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test("years between two days are whole on anniversaries only, and grow with the days", () => {
  fc.assert(
    fc.property(day, day, (a, b) => {
      const [from, to] = a < b ? [a, b] : [b, a];
      const years = yearsBetween(from, to);
      expect(Math.abs(years - daysBetween(from, to) / 365.2425)).toBeLessThan(0.01);
      // A child of 29 February has its birthday on 1 March in other years.
      fc.pre(!from.endsWith("02-29"));
      expect(Number.isInteger(years)).toBe(from.slice(5) === to.slice(5));
    }),
  );
});
