import { describe, expect, test } from "vitest";
import { viewOf } from "../../test/explore-fixture.ts";
import type { View } from "./view.ts";

const organisations = "to-chuc-dang.hn-dang-bo";
const members = "dang-vien.hn-dang-bo";
const workers = "lao-dong.hn-kcn";
const joined = "dang-vien-moi.hn-dang-bo";
const joinedElsewhere = "dang-vien-moi.hcm-dang-bo";
const revenue = "doanh-thu.hn-kcn";

const cells = ({ charts }: View) => charts.map(({ table }) => table.rows.map((row) => row.cells));
const kinds = ({ charts }: View) => charts.map(({ kind, title }) => [kind, title]);

describe("levels", () => {
  test("are drawn as printed, one chart a unit", () => {
    const view = viewOf([organisations, members, workers], "muc");
    expect(kinds(view)).toEqual([
      ["series", "Tổ chức Đảng"],
      ["series", "Đảng viên, Đảng bộ Hà Nội; Lao động, Các KCN Hà Nội"],
    ]);
    expect(cells(view)[0]?.at(-1)).toEqual(["Tổ chức Đảng", "100 tổ chức", "6/2024", "thực hiện"]);
  });

  test("of one date each are drawn side by side", () => {
    expect(kinds(viewOf([members, workers], "muc", { from: "2023" }))).toEqual([
      ["bars", "Đảng viên, Đảng bộ Hà Nội; Lao động, Các KCN Hà Nội"],
    ]);
  });

  test("outside of the span are left out, and a line without any is named", () => {
    const view = viewOf([members, revenue], "muc", { from: "2020" });
    expect(cells(view)).toEqual([[["Đảng viên", "1.461 người", "6/2024", "thực hiện"]]]);
    expect(view.missing).toEqual([
      "Doanh thu, Các KCN Hà Nội: không vẽ được, không có số liệu trong khoảng năm đã chọn.",
    ]);
  });
});

describe("bars", () => {
  const labels = (lines: string[], span = {}) =>
    cells(viewOf(lines, "muc", span)).map((rows) => rows.map(([label]) => label));

  test("of different dates say when; those of one date do not", () => {
    expect(labels([joinedElsewhere, members], { to: "2012" })).toEqual([
      ["Đảng viên mới, Đảng bộ TP.HCM, nửa đầu 2009", "Đảng viên, Đảng bộ Hà Nội, 19/6/2012"],
    ]);
    expect(labels([members, workers], { from: "2023" })).toEqual([
      ["Đảng viên, Đảng bộ Hà Nội", "Lao động, Các KCN Hà Nội"],
    ]);
  });

  test("show one figure alone, which has no course", () => {
    expect(kinds(viewOf([joinedElsewhere], "muc"))).toEqual([["bars", "Đảng viên mới"]]);
  });
});

describe("index", () => {
  test("is per cent of the first figure, and the table says of what", () => {
    const view = viewOf([organisations, members], "chi-so-100");
    expect(kinds(view)).toEqual([["series", "Tổ chức Đảng và Đảng viên: chỉ số 100"]]);
    expect(cells(view)[0]?.map(([, value, when, , basis]) => [value, when, basis])).toEqual([
      ["100%", "19/6/2012", "gốc: 5 tổ chức (19/6/2012)"],
      ["1.920%", "5/2022", "96 tổ chức (5/2022) so với 5 tổ chức (19/6/2012)"],
      ["2.000%", "6/2024", "100 tổ chức (6/2024) so với 5 tổ chức (19/6/2012)"],
      ["100%", "19/6/2012", "gốc: 248 người (19/6/2012)"],
      ["589,1%", "6/2024", "1.461 người (6/2024) so với 248 người (19/6/2012)"],
    ]);
  });

  test("keeps the id of the printed figure, so that the value leads to its record", () => {
    const [chart] = viewOf([members], "chi-so-100").charts;
    expect(chart?.observations.map(({ id }) => id)).toEqual(["dv12", "dv24"]);
  });

  test("of a figure with a word before it is about, and a target stays a target", () => {
    const view = viewOf([revenue], "chi-so-100");
    expect(cells(view)[0]?.map(([, value, , status]) => [value, status])).toEqual([
      ["100%", "ước tính"],
      ["khoảng 106,4%", "chỉ tiêu"],
    ]);
  });

  test("says in words what became of each line", () => {
    expect(viewOf([organisations, members], "chi-so-100").charts[0]?.takeaway).toBe(
      "Tổ chức Đảng gấp 20 lần từ 19/6/2012 đến 6/2024. Đảng viên gấp 5,89 lần từ 19/6/2012 đến 6/2024.",
    );
  });
});

describe("growth", () => {
  test("is drawn from the first figure of the span to the last", () => {
    const view = viewOf([organisations], "tang-truong", { from: "2022" });
    expect(kinds(view)).toEqual([["change", "Tổ chức Đảng: số đầu và số cuối"]]);
    expect(view.charts[0]?.description).toContain("tăng 4,2%");
  });

  test("puts unlike units on one axis, each line beginning at 100", () => {
    const [chart, ...others] = viewOf([organisations, workers], "tang-truong").charts;
    expect(others).toEqual([]);
    expect(chart?.description).toContain("Mỗi dòng lấy số đầu kỳ làm 100");
  });

  test("is not offered for periods of different length, nor for one figure", () => {
    expect(viewOf([joined], "tang-truong").offered).not.toContain("tang-truong");
    expect(viewOf([members], "chi-so-100", { from: "2020" }).offered).toEqual(["muc", "tren-1000-lao-dong"]);
  });
});

describe("per thousand workers", () => {
  test("divides by the workers of the same place on the same day", () => {
    const view = viewOf([members, joined], "tren-1000-lao-dong");
    expect(cells(view)[0]?.map(([, value, , , basis]) => [value, basis])).toEqual([
      ["khoảng 9,1 người", "1.461 người (6/2024), chia cho lao động ở Các KCN Hà Nội: khoảng 160.000 người (6/2024)"],
      // Both periods of the flow end on that day.
      [
        "khoảng 3,1 người",
        "493 người (2020–6/2024), chia cho lao động ở Các KCN Hà Nội: khoảng 160.000 người (6/2024)",
      ],
      [
        "khoảng 0,49 người",
        "79 người (nửa đầu 2024), chia cho lao động ở Các KCN Hà Nội: khoảng 160.000 người (6/2024)",
      ],
    ]);
  });

  test("chooses a unit in which the amount is no fraction", () => {
    expect(cells(viewOf([revenue], "tren-1000-lao-dong"))[0]?.[0]?.[1]).toBe("khoảng 48,3 triệu USD");
  });

  test("is not offered for another place, nor for the workers themselves", () => {
    expect(viewOf([joinedElsewhere], "muc").offered).toEqual(["muc"]);
    expect(viewOf([workers], "muc").offered).not.toContain("tren-1000-lao-dong");
  });
});

test("a way that does not work for the lines gives way to one that does", () => {
  expect(viewOf([joinedElsewhere], "chi-so-100").measure).toBe("muc");
});

test("nothing picked draws nothing", () => {
  expect(viewOf([], "muc")).toMatchObject({ offered: [], charts: [], missing: [] });
});
