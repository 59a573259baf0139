import { describe, expect, test } from "vitest";
import { checkRelation } from "../../../test/relation-fixture.ts";

describe("stock and flow", () => {
  const declared = { kind: "stock-flow", opening: "truoc", inflow: ["moi"], closing: "sau" };
  const before = { id: "truoc", value: 96 };
  const came = { id: "moi", value: 5, asOf: undefined, period: "2024-H1" };

  test("less at the end than came in: something left, or two ways of counting", () => {
    const verdict = checkRelation(declared, [before, came, { id: "sau", value: 100, asOf: "2024-06" }]);
    expect([verdict.kind, verdict.arithmetic]).toEqual(["discrepancy", "96 + 5 = 101 > 100"]);
  });

  test("more at the end proves nothing, for the inflow may cover a part of the time", () => {
    const verdict = checkRelation(declared, [before, came, { id: "sau", value: 109, asOf: "2024-06" }]);
    expect(verdict).toMatchObject({ kind: "consistent", explanation: expect.stringContaining("Còn 8 tổ chức") });
  });
});
