import { describe, expect, test } from "vitest";
import { checkRelation } from "../../../test/relation-fixture.ts";

describe("a target from … to …", () => {
  const target = { id: "dich", value: 2, valueHigh: 5, qualifier: "từ…đến" as const, status: "target" as const };
  const against = (value: number) =>
    checkRelation({ kind: "range", metric: "ket-qua", range: "dich" }, [{ id: "ket-qua", value }, target]);

  test("inside or outside, never a rate", () => {
    expect(against(3)).toMatchObject({ kind: "consistent", arithmetic: "2 ≤ 3 ≤ 5" });
    expect(against(6).kind).toBe("discrepancy");
  });
});
