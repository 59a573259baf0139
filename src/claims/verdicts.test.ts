import { describe, expect, test } from "vitest";
import { reportMetrics } from "../../test/report-claims.ts";
import { changed, type Input, verdictOf, without } from "../../test/report-verdicts.ts";

const short = (id: string) => {
  const { kind, arithmetic } = verdictOf(id);
  return [kind, arithmetic];
};

const admission = {
  indicator: "dang-vien-moi",
  entity: "hcm-dang-bo",
  source: "bao-2009",
  period: "2009-H1",
} as const;

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
