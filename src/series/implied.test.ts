import { expect, test } from "vitest";
import { makeEditionOf } from "../../test/edition-fixture.ts";
import type { MetricInput } from "../model/metric.ts";
import { operations } from "./measure.ts";

type Printed = Pick<MetricInput, "value" | "unit" | "qualifier" | "measure">;

function compute(name: "ke-hoach" | "ky-goc", ...printed: readonly [Printed, Printed]) {
  const common = { indicator: "chi-so", entity: "don-vi", period: "2022" };
  const metrics = printed.map((metric, index) => ({ ...common, id: `so-${index}`, ...metric }));
  return operations[name].compute([...makeEditionOf(metrics).observations.values()]);
}

const people = (value: number): Printed => ({ value, unit: "người" });
const ofPlan = (value: number): Printed => ({ value, unit: "%", measure: "plan-ratio" });
const grown = (value: number): Printed => ({ value, unit: "%", measure: "change-percent" });

test("ke-hoach is the plan that a printed ratio speaks of: the one whole number that rounds to it", () => {
  expect(compute("ke-hoach", people(493), ofPlan(98.6))).toEqual({
    value: 500,
    unit: "người",
    approximate: false,
    decimals: 0,
  });
  expect(compute("ke-hoach", people(79), ofPlan(56.4))).toMatchObject({ value: 140, approximate: false });
});

test("a plan that no whole number, or more than one, would give is approximate", () => {
  expect(compute("ke-hoach", people(62), ofPlan(68.8))).toMatchObject({ value: 90, approximate: true });
  expect(compute("ke-hoach", people(500), ofPlan(50))).toMatchObject({ value: 1000, approximate: true });
});

test("ky-goc is the amount before a printed growth; money is never more than approximate", () => {
  const capital: Printed = { value: 500, unit: "triệu USD" };
  const before = compute("ky-goc", capital, grown(42));
  expect(before).toMatchObject({ unit: "triệu USD", approximate: true, decimals: 0 });
  expect(before.value).toBeCloseTo(352.113, 3);
  expect(compute("ke-hoach", capital, ofPlan(125))).toMatchObject({ value: 400, approximate: true });
});

test("a rate of another kind is refused, and so is one that gives no amount", () => {
  expect(() => compute("ke-hoach", people(62), grown(24.8))).toThrow("“so-1” không phải số liệu loại plan-ratio");
  expect(() => compute("ke-hoach", people(62), ofPlan(0))).toThrow("không tính ngược được từ “so-1”");
});
