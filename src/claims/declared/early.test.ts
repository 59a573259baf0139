import { describe, expect, test } from "vitest";
import { checkRelation } from "../../../test/relation-fixture.ts";

const revenue = { unit: "triệu USD", asOf: undefined, period: "2018", indicator: "von-dang-ky" } as const;

describe("figures told before their period was over", () => {
  const told = (status: "actual" | "estimate") =>
    checkRelation({ kind: "early", metrics: ["nam"], on: { date: "2018-12-27" } }, [
      { id: "nam", value: 7.24, ...revenue, status },
    ]);

  test("honest when called an estimate, counted to the day when not", () => {
    expect(told("estimate")).toMatchObject({ kind: "consistent", arithmetic: "27/12/2018 → 31/12/2018: 4 ngày" });
    expect(told("actual").kind).toBe("within-rounding");
  });
});
