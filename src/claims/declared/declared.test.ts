import { describe, expect, test } from "vitest";
import { checkRelation } from "../../../test/relation-fixture.ts";

const usd = { unit: "triệu USD", asOf: undefined, period: "2009-H1", indicator: "von-dang-ky" } as const;

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

describe("quotients", () => {
  test("one amount for each of another", () => {
    const people = { id: "nguoi", value: 600, unit: "người" as const };
    const verdict = checkRelation({ kind: "quotient", of: ["nguoi"], by: ["lop"] }, [
      people,
      { id: "lop", value: 8, unit: "lớp" },
    ]);
    expect(verdict.arithmetic).toBe("600 ÷ 8 = 75 người/lớp");
  });

  test("“gần” below the line makes the result a lower end", () => {
    const almost = { id: "doanh-nghiep", value: 700, unit: "doanh nghiệp" as const, qualifier: "gần" as const };
    const verdict = checkRelation({ kind: "quotient", form: "percent", of: ["to-chuc"], by: ["doanh-nghiep"] }, [
      { id: "to-chuc", value: 100 },
      almost,
    ]);
    expect(verdict.explanation).toContain("khoảng 14,3% (các số đã in cho phép từ 14,2 đến 16,7%)");
  });

  test("money may be asked for in a smaller unit", () => {
    const revenue = { id: "doanh-thu", value: 7.24, unit: "tỷ USD" as const };
    const workers = { id: "lao-dong", value: 150000, unit: "người" as const };
    const verdict = checkRelation({ kind: "quotient", of: ["doanh-thu"], by: ["lao-dong"], in: "USD" }, [
      revenue,
      workers,
    ]);
    expect(verdict.arithmetic).toBe("7.240.000.000 ÷ 150.000 ≈ 48.267 USD/người");
  });
});

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

describe("a target from … to …", () => {
  const target = { id: "dich", value: 2, valueHigh: 5, qualifier: "từ…đến" as const, status: "target" as const };
  const against = (value: number) =>
    checkRelation({ kind: "range", metric: "ket-qua", range: "dich" }, [{ id: "ket-qua", value }, target]);

  test("inside or outside, never a rate", () => {
    expect(against(3)).toMatchObject({ kind: "consistent", arithmetic: "2 ≤ 3 ≤ 5" });
    expect(against(6).kind).toBe("discrepancy");
  });
});

describe("figures told before their period was over", () => {
  const told = (status: "actual" | "estimate") =>
    checkRelation({ kind: "early", metrics: ["nam"], on: { date: "2018-12-27" } }, [
      { id: "nam", value: 7.24, ...usd, period: "2018", status },
    ]);

  test("honest when called an estimate, counted to the day when not", () => {
    expect(told("estimate")).toMatchObject({ kind: "consistent", arithmetic: "27/12/2018 → 31/12/2018: 4 ngày" });
    expect(told("actual").kind).toBe("within-rounding");
  });
});
