import { describe, expect, test } from "vitest";
import { makeEditionOf } from "../../test/edition-fixture.ts";
import type { MetricInput } from "../model/metric.ts";
import { type OperationName, operations } from "./measure.ts";

type Printed = Pick<MetricInput, "value" | "unit" | "qualifier" | "valueHigh">;

function compute(name: OperationName, ...printed: readonly Printed[]) {
  const common = { indicator: "chi-so", entity: "don-vi", period: "2022" };
  const metrics = printed.map((metric, index) => ({ ...common, id: `so-${index}`, ...metric }));
  return operations[name].compute([...makeEditionOf(metrics).observations.values()]);
}

const people = (value: number): Printed => ({ value, unit: "người" });

describe("operations on figures", () => {
  test("hieu is the first less the second", () => {
    expect(compute("hieu", people(1328), people(248))).toEqual({
      value: 1080,
      unit: "người",
      approximate: false,
      decimals: 0,
    });
  });

  test("units of one dimension are converted to that of the first", () => {
    const sum = compute("tong", { value: 7.24, unit: "tỷ USD" }, { value: 209, unit: "triệu USD" });
    expect(sum).toMatchObject({ value: 7.449, unit: "tỷ USD", decimals: 3 });
  });

  test("tong takes any number of figures and leaves no float noise", () => {
    const sum = compute("tong", { value: 0.1, unit: "ha" }, { value: 0.2, unit: "ha" }, { value: 0.4, unit: "ha" });
    expect(sum).toMatchObject({ value: 0.7, decimals: 1 });
  });

  test("lan is how many times the second goes into the first", () => {
    expect(compute("lan", people(96), people(5))).toMatchObject({ value: 19.2, unit: "lần", decimals: 1 });
    expect(compute("lan", people(1328), people(248))).toMatchObject({ decimals: 2 });
    expect(compute("lan", people(44), people(5))).toMatchObject({ value: 8.8, decimals: 1 });
    expect(compute("lan", people(430), people(1))).toMatchObject({ value: 430, decimals: 0 });
    expect(compute("lan", people(1), people(8))).toMatchObject({ value: 0.125, decimals: 2 });
  });

  test("ty-le is the first in per cent of the second", () => {
    expect(compute("ty-le", people(52), people(98)).value).toBeCloseTo(53.061, 3);
  });

  test("tang is the growth of the first over the second, negative when it fell", () => {
    expect(compute("tang", people(1461), people(1328))).toMatchObject({ unit: "%", decimals: 1 });
    expect(compute("tang", people(1461), people(1328)).value).toBeCloseTo(10.015, 3);
    expect(compute("tang", people(400), people(500)).value).toBe(-20);
  });

  test("tren-1000 and binh-quan may relate unlike things and keep the first one's unit", () => {
    const workers: Printed = { value: 160000, unit: "người", qualifier: "khoảng" };
    expect(compute("tren-1000", people(1461), workers)).toMatchObject({
      value: 9.13125,
      unit: "người",
      approximate: true,
      decimals: 1,
    });
    expect(compute("binh-quan", people(1328), { value: 96, unit: "tổ chức" }).value).toBeCloseTo(13.833, 3);
  });

  test("what is less than one is told in a smaller unit", () => {
    const capital = compute("binh-quan", { value: 12.3, unit: "tỷ USD" }, { value: 262, unit: "dự án" });
    expect(capital).toMatchObject({ unit: "triệu USD", decimals: 1 });
    expect(capital.value).toBeCloseTo(46.947, 3);
    expect(compute("binh-quan", { value: 0, unit: "tỷ USD" }, { value: 5, unit: "dự án" }).unit).toBe("tỷ USD");
  });

  test("binh-quan converts when both are of one dimension", () => {
    expect(compute("binh-quan", { value: 7.24, unit: "tỷ USD" }, { value: 3620, unit: "triệu USD" }).value).toBe(2);
  });

  test("a difference of percentages has no unit, because it is in percentage points", () => {
    expect(compute("hieu", { value: 98.6, unit: "%" }, { value: 86.7, unit: "%" })).toMatchObject({
      value: 11.9,
      unit: null,
    });
  });

  test("a word before any figure makes the outcome approximate", () => {
    expect(
      compute("hieu", { value: 7.24, unit: "tỷ USD", qualifier: "ước trên" }, { value: 7, unit: "tỷ USD" }),
    ).toEqual({
      value: 0.24,
      unit: "tỷ USD",
      approximate: true,
      decimals: 2,
    });
  });

  test("unlike dimensions are refused where the operation needs like ones", () => {
    for (const name of ["hieu", "tong", "lan", "ty-le", "tang"] as const) {
      expect(() => compute(name, people(1), { value: 2, unit: "dự án" }), name).toThrow(
        new RangeError("“so-1” (dự án) không cùng loại đơn vị với “so-0” (người)"),
      );
    }
  });

  test("nothing is divided by zero", () => {
    for (const name of ["lan", "ty-le", "tang", "tren-1000", "binh-quan"] as const) {
      expect(() => compute(name, people(5), people(0)), name).toThrow(new RangeError("không chia được 5 cho 0"));
    }
  });

  test("a range is refused, because it has no single value", () => {
    const range: Printed = { value: 2, valueHigh: 5, qualifier: "từ…đến", unit: "người" };
    expect(() => compute("ty-le", people(3), range)).toThrow("“so-1” là một khoảng");
  });

  test("the wrong number of figures is refused", () => {
    expect(() => compute("hieu", people(1))).toThrow(RangeError);
    expect(() => compute("lan", people(1), people(2), people(3))).toThrow(RangeError);
  });
});
