import { describe, expect, test } from "vitest";
import { checkRelation } from "../../../test/relation-fixture.ts";

describe("sums and differences", () => {
  const parts = [
    { id: "fdi", value: 305 },
    { id: "trong-nuoc", value: 402 },
  ];
  const sum = { kind: "sum", plus: ["fdi", "trong-nuoc"], result: "tong" };

  test("parts that make their total are consistent", () => {
    expect(checkRelation(sum, [...parts, { id: "tong", value: 707 }])).toMatchObject({
      kind: "consistent",
      arithmetic: "305 + 402 = 707 tổ chức",
    });
  });

  test("counts are exact: one more is a discrepancy, and says by how much", () => {
    const verdict = checkRelation(sum, [...parts, { id: "tong", value: 708 }]);
    expect(verdict.kind).toBe("discrepancy");
    expect(verdict.explanation).toContain("lệch 1 tổ chức");
  });

  test("a rounded part leaves room for its rounding", () => {
    const rounded = [parts[0], { id: "trong-nuoc", value: 400, qualifier: "khoảng" as const }].flatMap(
      (part) => part ?? [],
    );
    expect(checkRelation(sum, [...rounded, { id: "tong", value: 707 }]).kind).toBe("within-rounding");
  });

  test("without a printed result the difference is ours", () => {
    const left = checkRelation({ kind: "sum", plus: ["tong"], minus: ["fdi"] }, [
      { id: "tong", value: 98 },
      { id: "fdi", value: 52 },
    ]);
    expect([left.kind, left.arithmetic]).toEqual(["implied", "98 − 52 = 46 tổ chức"]);
  });

  test("a result that the desk derived is still not printed by a source", () => {
    const kept = { id: "tong", value: 707, status: "derived" as const };
    expect(checkRelation(sum, [...parts, kept]).kind).toBe("implied");
    expect(checkRelation(sum, [...parts, { ...kept, value: 770 }]).kind).toBe("discrepancy");
  });

  test("a claim stands for the amount it implies", () => {
    const ratio = {
      id: "ty-le",
      value: 98.6,
      unit: "%" as const,
      measure: "plan-ratio" as const,
      plan: { name: "Chỉ tiêu" },
    };
    const verdict = checkRelation({ kind: "sum", plus: ["ty-le"], minus: ["da-co"] }, [
      { id: "da-co", value: 493 },
      ratio,
    ]);
    expect(verdict.arithmetic).toBe("500 − 493 = 7 tổ chức");
  });

  test("organisations and money are not added", () => {
    const verdict = checkRelation(sum, [
      ...parts.slice(1),
      { id: "fdi", value: 5, unit: "triệu USD" },
      { id: "tong", value: 707 },
    ]);
    expect([verdict.kind, verdict.explanation]).toEqual(["not-checkable", "Không tính được triệu USD với tổ chức."]);
  });
});
