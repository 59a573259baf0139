import { describe, expect, test } from "vitest";
import { makeReportEdition, reportMetrics } from "../../test/report-claims.ts";
import type { MetricId } from "../model/id.ts";
import { makeVerdicts } from "./verdicts.ts";

type Input = (typeof reportMetrics)[number];

function verdictOf(id: string, metrics: readonly Input[] = reportMetrics) {
  const verdict = makeVerdicts(makeReportEdition(metrics)).get(id as MetricId);
  if (!verdict) throw new Error(`no verdict on ${id}`);
  return verdict;
}
const short = (id: string, metrics?: readonly Input[]) => {
  const { kind, arithmetic } = verdictOf(id, metrics);
  return [kind, arithmetic];
};
const without = (...ids: readonly string[]) => reportMetrics.filter(({ id }) => !ids.includes(id));
const changed = (id: string, change: Partial<Input>) =>
  reportMetrics.map((metric) => (metric.id === id ? { ...metric, ...change } : metric));

describe("claims both of whose amounts are printed", () => {
  test("hơn 19 lần: 5 organisations became 96", () => {
    expect(short("tcd-2022-lan")).toEqual(["consistent", "96 ÷ 5 = 19,2"]);
  });

  test("5,35 lần: 248 members became 1.328", () => {
    expect(short("dv-2022-lan")).toEqual(["consistent", "1.328 ÷ 248 ≈ 5,3548"]);
  });

  test("the targets of 2019 against the estimates of 2018", () => {
    expect(short("doanh-thu-2019-tang")).toEqual(["within-rounding", "7.700 ÷ 7.240 − 1 ≈ 6,35%"]);
    expect(short("ngan-sach-2019-tang")).toEqual(["within-rounding", "242 ÷ 209 − 1 ≈ 15,79%"]);
    expect(short("xuat-khau-2019-tang")).toEqual(["consistent", "4.750 ÷ 4.260 − 1 ≈ 11,5%"]);
  });

  test("within rounding says what the print allows", () => {
    expect(verdictOf("doanh-thu-2019-tang").explanation).toBe(
      "Nguồn nêu khoảng 6,3%; tính từ các số đã in được 6,35%. Nhưng các số đem tính đã làm tròn hoặc in kèm chữ như “hơn”, “ước”, nên kết quả thật có thể từ 6,2 đến 6,37%.",
    );
  });

  test("a discrepancy says by how much", () => {
    const verdict = verdictOf("dv-2022-lan", changed("dv-2022-lan", { value: 5.53 }));
    expect(verdict.kind).toBe("discrepancy");
    expect(verdict.explanation).toContain("tính lại được 5,3548 lần, lệch 0,175 lần.");
  });

  test("one wrong digit in an amount is noticed", () => {
    expect(verdictOf("tcd-2022-lan", changed("tcd-2022", { value: 69 })).kind).toBe("discrepancy");
    expect(verdictOf("doanh-thu-2019-tang", changed("doanh-thu-2019", { value: 7900 })).kind).toBe("discrepancy");
  });

  test("a number cut off instead of rounded is within rounding, and said to be", () => {
    const target: Input = { ...admission, id: "hcm-ke-hoach", value: 90, unit: "người", status: "target" };
    const verdict = verdictOf("hcm-62-ke-hoach", [...reportMetrics, target]);
    expect(verdict.kind).toBe("within-rounding");
    expect(verdict.explanation).toContain("cắt bỏ các chữ số sau");
  });

  test("a printed target is preferred to an implied one", () => {
    const target: Input = { ...admission, id: "hcm-ke-hoach", value: 80, unit: "người", status: "target" };
    const verdict = verdictOf("hcm-62-ke-hoach", [...reportMetrics, target]);
    expect([verdict.kind, verdict.arithmetic]).toEqual(["discrepancy", "62 ÷ 80 = 77,5%"]);
  });

  test("an amount from another source is named", () => {
    expect(verdictOf("tcd-2022-lan").explanation).toBe(
      "Nguồn nêu hơn 19 lần; tính lại được 19,2 lần, khớp. Số 5 tổ chức lấy từ Ban Quản lý KCN Hà Nội.",
    );
  });

  test("the inputs are the figures divided", () => {
    expect(verdictOf("tcd-2022-lan").inputs.map(({ id }) => id)).toEqual(["tcd-2022", "tcd-2012"]);
  });
});

const admission = {
  indicator: "dang-vien-moi",
  entity: "hcm-dang-bo",
  source: "bao-2009",
  period: "2009-H1",
} as const;

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

describe("claims that cannot be checked", () => {
  test("a share names neither of its amounts", () => {
    expect(verdictOf("thi-dua-100")).toMatchObject({ kind: "not-checkable", arithmetic: "", inputs: [] });
  });

  test("a change without a baseline", () => {
    const verdict = verdictOf("hcm-62-tang", changed("hcm-62-tang", { baseline: undefined }));
    expect(verdict.explanation).toBe("Nguồn không nêu đem so với thời điểm nào, nên chưa tính lại được.");
  });

  test("a change neither of whose amounts is printed", () => {
    const verdict = verdictOf("hcm-62-tang", without("hcm-62"));
    expect(verdict.explanation).toBe(
      "Chưa có số cuối kỳ (6 tháng đầu năm 2009) lẫn số gốc (6 tháng đầu năm 2008) để tính lại.",
    );
  });

  test("two levels that differ and are equally near", () => {
    const rival = { ...reportMetrics.find(({ id }) => id === "tcd-2012"), id: "tcd-2012-khac", value: 7 } as Input;
    const verdict = verdictOf("tcd-2022-lan", [...reportMetrics, rival]);
    expect(verdict.kind).toBe("not-checkable");
    expect(verdict.explanation).toContain("Có 2 số khác nhau cho cùng một số gốc: 5 tổ chức; 7 tổ chức.");
  });
});

describe("which level a claim speaks of", () => {
  test("a flow of other days is another flow", () => {
    expect(verdictOf("doanh-thu-2019-tang", changed("doanh-thu-2018", { period: "2018-9M" })).kind).toBe("implied");
  });

  test("a stock dated to the month stands for a day in it", () => {
    expect(verdictOf("tcd-2022-lan", changed("tcd-2012", { asOf: "2012-06" })).kind).toBe("consistent");
  });

  test("a target is no result, and a derived figure no evidence", () => {
    expect(verdictOf("tcd-2022-lan", changed("tcd-2012", { status: "target" })).kind).toBe("implied");
    expect(verdictOf("tcd-2022-lan", changed("tcd-2012", { status: "derived" })).kind).toBe("implied");
  });

  test("another entity or breakdown is another thing", () => {
    expect(verdictOf("tcd-2022-lan", changed("tcd-2012", { entity: "hcm-dang-bo" })).kind).toBe("implied");
    expect(verdictOf("tcd-2022-lan", changed("tcd-2012", { breakdown: "fdi" })).kind).toBe("implied");
  });

  test("a part of the plan's period is trusted only from the claim's own source", () => {
    expect(verdictOf("dv-79-chi-tieu", changed("dv-79", { source: "bao-khac" })).kind).toBe("not-checkable");
  });
});
