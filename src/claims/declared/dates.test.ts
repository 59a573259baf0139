import { describe, expect, test } from "vitest";
import { checkRelation } from "../../../test/relation-fixture.ts";

describe("dates", () => {
  const years = (from: string, to: string, value: number) =>
    checkRelation({ kind: "dates", from: { date: from }, to: { date: to }, stated: { value, unit: "năm" } }, []);

  test.each([
    ["2012-06-19", "2022-06-19", 10, "consistent", "10,00 năm"],
    ["2012-02-27", "2024-06-17", 12, "consistent", "12,30 năm"],
    ["2012-06-19", "2024-06-17", 12, "within-rounding", "11,99 năm"],
    ["2012-06-19", "2024-06-17", 13, "discrepancy", "11,99 năm"],
    ["2020", "2023-04-26", 2.5, "consistent", "2,32 đến 3,32 năm"],
  ])("from %s to %s, %d years is %s", (from, to, value, kind, length) => {
    const verdict = years(from, to, value);
    expect(verdict.kind).toBe(kind);
    expect(verdict.arithmetic).toContain(length);
  });

  test("a later moment cannot come first", () => {
    expect(checkRelation({ kind: "dates", from: { date: "2022" }, to: { date: "2020" } }, []).kind).toBe("discrepancy");
  });

  test("a moment is named in one way only", () => {
    expect(() =>
      checkRelation({ kind: "dates", from: { date: "2022", source: "bao" }, to: { date: "2020" } }, []),
    ).toThrow("đúng một");
  });
});
