import { describe, expect, test } from "vitest";
import { checkRelation } from "../../../test/relation-fixture.ts";

describe("one thing told twice", () => {
  const twice = (other: Record<string, unknown>) =>
    checkRelation({ kind: "same", metrics: ["a", "b"], fields: ["value", "qualifier", "period"] }, [
      { id: "a", value: 19, unit: "lần", qualifier: "hơn" },
      { id: "b", value: 19, unit: "lần", ...other },
    ]).kind;

  test("told alike, with a word dropped, or otherwise", () => {
    expect(twice({ qualifier: "hơn" })).toBe("consistent");
    expect(twice({})).toBe("within-rounding");
    expect(twice({ qualifier: "hơn", asOf: "2022-06" })).toBe("discrepancy");
  });
});
