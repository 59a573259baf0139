import { describe, expect, test } from "vitest";
import { checkRelation } from "../../../test/relation-fixture.ts";

const usd = { unit: "triệu USD", asOf: undefined, period: "2009-H1", indicator: "von-dang-ky" } as const;

describe("two currencies", () => {
  const sums = [
    { id: "usd", value: 597.332, ...usd },
    { id: "dong", value: 967, ...usd, unit: "tỷ đồng" as const },
  ];
  const rate = (id: string, value: number, period: string) => ({
    id,
    value,
    ...usd,
    unit: "đồng/USD" as const,
    indicator: "ty-gia",
    period,
  });
  const rates = [rate("nam-2008", 16302.25, "2008"), rate("nam-2009", 17065.08, "2009")];
  const equal = { kind: "equivalence", usd: ["usd"], dong: ["dong"] };

  test("without a sourced rate, the rate that the sums imply is the result", () => {
    const verdict = checkRelation(equal, sums);
    expect([verdict.kind, verdict.arithmetic]).toEqual(["implied", "967 tỷ đồng ÷ 597,332 triệu USD ≈ 1.619 đồng/USD"]);
  });

  test("a rate far from any of the time is a discrepancy, with its factor", () => {
    const verdict = checkRelation({ ...equal, rates: ["nam-2008", "nam-2009"] }, [...sums, ...rates]);
    expect(verdict.kind).toBe("discrepancy");
    expect(verdict.explanation).toContain(
      "tỷ giá bình quân năm 2008 là 16.302 đồng và năm 2009 là 17.065 đồng, chênh 10,5 lần",
    );
  });

  test("a rate between the averages of two years is consistent", () => {
    const right = sums.map((sum) => (sum.id === "dong" ? { ...sum, value: 9960 } : sum));
    expect(checkRelation({ ...equal, rates: ["nam-2008", "nam-2009"] }, [...right, ...rates]).kind).toBe("consistent");
  });
});
