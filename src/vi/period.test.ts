import { describe, expect, it, test } from "vitest";
import { formatPeriod } from "./period.ts";

describe("formatPeriod", () => {
  test.each([
    ["2018", "năm 2018", "2018"],
    ["2018-H1", "6 tháng đầu năm 2018", "nửa đầu 2018"],
    ["2018-H2", "6 tháng cuối năm 2018", "nửa cuối 2018"],
    ["2024-Q1", "quý I/2024", "quý I/2024"],
    ["2024-Q2", "quý II/2024", "quý II/2024"],
    ["2024-Q3", "quý III/2024", "quý III/2024"],
    ["2024-Q4", "quý IV/2024", "quý IV/2024"],
    ["2018-9M", "9 tháng đầu năm 2018", "9 tháng 2018"],
    ["2018-09M", "9 tháng đầu năm 2018", "9 tháng 2018"],
    ["2018-1M", "tháng đầu năm 2018", "1 tháng 2018"],
    ["2018-12M", "12 tháng năm 2018", "12 tháng 2018"],
    ["2022-05", "tháng 5/2022", "5/2022"],
    ["2022-12", "tháng 12/2022", "12/2022"],
    ["2012-06-19", "ngày 19/6/2012", "19/6/2012"],
  ])("writes %s as “%s”, in short “%s”", (period, long, short) => {
    expect(formatPeriod(period)).toBe(long);
    expect(formatPeriod(period, "short")).toBe(short);
  });

  test.each([
    ["2020/2025", "giai đoạn 2020–2025", "2020–2025"],
    ["2012-06-19/2022-05", "từ ngày 19/6/2012 đến tháng 5/2022", "19/6/2012–5/2022"],
    ["2018/2022-05", "từ năm 2018 đến tháng 5/2022", "2018–5/2022"],
    ["2018-H1/2024-Q1", "từ 6 tháng đầu năm 2018 đến quý I/2024", "nửa đầu 2018 – quý I/2024"],
  ])("writes the interval %s as “%s”, in short “%s”", (period, long, short) => {
    expect(formatPeriod(period)).toBe(long);
    expect(formatPeriod(period, "short")).toBe(short);
  });

  test.each(["", "2018-H3", "2018-Q5", "2018-13M", "2023-02-30", "2022/2020", "2020/2021/2022", "nay"])(
    "refuses “%s”, which is no period",
    (period) => expect(() => formatPeriod(period)).toThrow(RangeError),
  );

  it("names the period it refuses", () => expect(() => formatPeriod("2018-H3")).toThrow("kỳ không hợp lệ: 2018-H3"));
});
