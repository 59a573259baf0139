import fc from "fast-check";
import { expect, test } from "vitest";
import { makeReportEdition, type reportMetrics } from "../../test/report-claims.ts";
import type { MetricId } from "../model/id.ts";
import { makeVerdicts } from "./verdicts.ts";

type Input = (typeof reportMetrics)[number];

const thing = { indicator: "doanh-thu", entity: "hn-kcn", source: "bao" } as const;
const claim = { ...thing, id: "tang", measure: "change-percent", unit: "%", period: "2018", baseline: "2017" } as const;

const verdictOn = (metrics: readonly Input[]) => makeVerdicts(makeReportEdition(metrics)).get("tang" as MetricId);

const scale = (decimals: number) => 10 ** decimals;
/** How sources print a true value: rounded, cut off after “hơn”, or taken up after “gần”. */
const prints = {
  none: (value: number, decimals: number) => Math.round(value * scale(decimals)) / scale(decimals),
  hơn: (value: number, decimals: number) => Math.floor(value * scale(decimals)) / scale(decimals),
  gần: (value: number, decimals: number) => Math.ceil(value * scale(decimals)) / scale(decimals),
  khoảng: (value: number, decimals: number) => Math.round(value * scale(decimals)) / scale(decimals),
} as const;
type Word = keyof typeof prints;

const word = fc.constantFrom(...(Object.keys(prints) as Word[]));
const decimals = fc.integer({ min: 0, max: 3 });
const amount = fc.double({ min: 2, max: 20000, noNaN: true });

const printedAs = (as: Word, value: number, places: number) => ({
  value: prints[as](value, places),
  qualifier: as === "none" ? undefined : as,
});

test("whatever is printed from true values never comes out as a discrepancy", () => {
  fc.assert(
    fc.property(amount, amount, word, word, decimals, decimals, (before, after, one, other, places, claimed) => {
      const growth = (after / before - 1) * 100;
      const verdict = verdictOn([
        { ...thing, id: "truoc", unit: "tỷ đồng", period: "2017", ...printedAs(one, before, places) },
        { ...thing, id: "sau", unit: "tỷ đồng", period: "2018", ...printedAs(other, after, places) },
        { ...claim, value: prints.none(growth, claimed) },
      ]);
      expect(["consistent", "within-rounding"]).toContain(verdict?.kind);
    }),
    { numRuns: 400 },
  );
});

const count = fc.integer({ min: 1, max: 999 });

test("a rate rounded from two printed counts is consistent", () => {
  fc.assert(
    fc.property(count, count, decimals, (before, after, places) => {
      const verdict = verdictOn([
        { ...thing, id: "truoc", unit: "người", period: "2017", value: before },
        { ...thing, id: "sau", unit: "người", period: "2018", value: after },
        { ...claim, value: prints.none((after / before - 1) * 100, places) },
      ]);
      expect(verdict?.kind).toBe("consistent");
    }),
    { numRuns: 300 },
  );
});

test("a count that is not printed lies among the whole numbers its rounded rate allows", () => {
  fc.assert(
    fc.property(count, count, fc.integer({ min: 1, max: 3 }), (plan, result, places) => {
      const ratio = prints.none((result / plan) * 100, places);
      fc.pre(ratio > 0);
      const verdict = verdictOn([
        { ...thing, id: "ket-qua", unit: "người", period: "2018", value: result },
        { ...thing, id: "tang", measure: "plan-ratio", unit: "%", period: "2018", value: ratio },
      ]);
      expect(verdict?.kind).toBe("implied");
      expect(verdict?.implied?.low).toBeLessThanOrEqual(plan);
      expect(verdict?.implied?.high).toBeGreaterThanOrEqual(plan);
    }),
    { numRuns: 300 },
  );
});

test("a rate cut off instead of rounded is never a discrepancy", () => {
  fc.assert(
    fc.property(count, count, decimals, (plan, result, places) => {
      const ratio = Math.trunc((result / plan) * 100 * scale(places) + 1e-9) / scale(places);
      const verdict = verdictOn([
        { ...thing, id: "ket-qua", unit: "người", period: "2018", value: result },
        { ...thing, id: "ke-hoach", unit: "người", period: "2018", value: plan, status: "target" },
        { ...thing, id: "tang", measure: "plan-ratio", unit: "%", period: "2018", value: ratio },
      ]);
      expect(["consistent", "within-rounding"]).toContain(verdict?.kind);
    }),
    { numRuns: 300 },
  );
});
