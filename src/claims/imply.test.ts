import { describe, expect, test } from "vitest";
import { changed, verdictOf, without } from "../../test/report-verdicts.ts";

describe("claims one of whose amounts is not printed", () => {
  test.each([
    ["dv-79-chi-tieu", 140],
    ["dv-493-chi-tieu", 500],
    ["tcd-26-chi-tieu", 30],
    ["tcd-5-chi-tieu", 5],
  ])("%s allows one whole number, %i", (id, value) => {
    expect(verdictOf(id)).toMatchObject({
      kind: "implied",
      implied: { side: "denominator", value, low: value, high: value },
    });
  });

  test("the arithmetic goes there and back", () => {
    expect(verdictOf("dv-79-chi-tieu")).toMatchObject({
      arithmetic: "79 ÷ 56,4% ≈ 140,07; 79 ÷ 140 ≈ 56,43%",
      explanation: "Nguồn không in chỉ tiêu (năm 2024); 140 người là số nguyên duy nhất cho ra 56,4%.",
    });
  });

  test("68,8%: no whole number rounds so, 90 only when cut off", () => {
    expect(verdictOf("hcm-62-ke-hoach")).toMatchObject({
      kind: "within-rounding",
      arithmetic: "62 ÷ 68,8% ≈ 90,12; 62 ÷ 90 ≈ 68,89%",
      implied: { value: 90, low: 90, high: 90 },
    });
  });

  test("24,8%: no whole number of members gives it in any way", () => {
    const verdict = verdictOf("hcm-62-tang");
    expect(verdict.kind).toBe("discrepancy");
    expect(verdict.arithmetic).toBe("62 ÷ (1 + 24,8%) ≈ 49,68; 62 ÷ 49 − 1 ≈ 26,53%; 62 ÷ 50 − 1 = 24%");
    expect(verdict.implied).toBeUndefined();
  });

  test("several whole numbers that fit make a range", () => {
    const verdict = verdictOf("dv-493-chi-tieu", changed("dv-493-chi-tieu", { value: 99 }));
    expect(verdict.implied).toMatchObject({ value: 498, low: 496, high: 500 });
  });

  test("the founding number follows from hơn 19 lần even when nobody prints it", () => {
    expect(verdictOf("tcd-2022-lan", without("tcd-2012")).implied).toMatchObject({ value: 5, low: 5, high: 5 });
  });

  test("money is implied as a range, with the reason", () => {
    expect(verdictOf("von-2018-ke-hoach")).toMatchObject({
      kind: "implied",
      arithmetic: "500 ÷ 125% = 400",
      explanation:
        "Nguồn không in chỉ tiêu (năm 2018); từ các số đã in suy ra khoảng 400 triệu USD (từ 358 đến 442 triệu USD, vì nguồn in “ước khoảng 500 triệu USD”).",
    });
    expect(verdictOf("von-2018-tang").implied?.value).toBeCloseTo(352.1, 1);
    expect(verdictOf("doanh-thu-2018-tang").implied?.value).toBeCloseTo(6.798, 3);
    expect(verdictOf("nhap-khau-2019-tang").implied?.value).toBeCloseTo(3700.2, 1);
  });

  test("the result is implied when only the baseline is printed", () => {
    const verdict = verdictOf("dv-2022-lan", without("dv-2022"));
    expect(verdict.arithmetic).toContain("248 × 5,35 = 1.326,8");
    expect(verdict.implied).toMatchObject({ side: "numerator", value: 1327, low: 1326, high: 1328 });
  });
});
