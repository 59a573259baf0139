import { describe, expect, test } from "vitest";
import { checkRelation } from "../../../test/relation-fixture.ts";

describe("one thing told twice", () => {
  const told = (other: Record<string, unknown>) =>
    checkRelation({ kind: "same", metrics: ["a", "b"], fields: ["value", "qualifier", "period", "term"] }, [
      { id: "a", value: 19, unit: "lần", qualifier: "hơn" },
      { id: "b", value: 19, unit: "lần", ...other },
    ]);
  const twice = (other: Record<string, unknown>) => told(other).kind;

  test("told alike, with a word dropped, or otherwise", () => {
    expect(twice({ qualifier: "hơn" })).toBe("consistent");
    expect(twice({})).toBe("within-rounding");
    expect(twice({ qualifier: "hơn", asOf: "2022-06" })).toBe("discrepancy");
    expect(twice({ qualifier: "hơn", value: 20 })).toBe("discrepancy");
  });

  test("a word in the place of another is not one that was dropped", () => {
    expect(told({}).explanation).toBe("Cùng một con số; một chỗ bỏ chữ đứng trước.");
    expect(told({ qualifier: "khoảng" }).explanation).toBe("Cùng một con số; chữ đứng trước thì khác.");
  });

  test("one number by two names may be two things that are equal", () => {
    expect(twice({ qualifier: "khoảng", term: "người lao động" })).toBe("within-rounding");
    expect(told({ term: "người lao động" }).explanation).toContain("có thể là một điều, cũng có thể là hai");
    expect(told({ qualifier: "hơn", term: "người lao động" }).arithmetic).toContain("≠ “người lao động”");
    expect(twice({ term: "người lao động", value: 20 })).toBe("discrepancy");
  });
});
