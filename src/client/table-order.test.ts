import { describe, expect, test } from "vitest";
import { type CellKey, compareCells, orderAfter, orderWords } from "./table-order.ts";

const cell = (text: string, size?: number): CellKey => ({ text, size });
const sorted = (cells: CellKey[], order: "ascending" | "descending") =>
  cells.toSorted((a, b) => compareCells(a, b, order)).map(({ text }) => text);

describe("a column", () => {
  const amounts = [
    cell("hơn 1,2 tỷ USD", 1.2e9),
    cell("700 triệu USD", 7e8),
    cell("", undefined),
    cell("gần 90 triệu USD", 9e7),
  ];

  test("of amounts is sorted by their size, not by their letters, and what is empty stands last", () => {
    expect(sorted(amounts, "ascending")).toEqual(["gần 90 triệu USD", "700 triệu USD", "hơn 1,2 tỷ USD", ""]);
    expect(sorted(amounts, "descending")).toEqual(["hơn 1,2 tỷ USD", "700 triệu USD", "gần 90 triệu USD", ""]);
  });

  test("of words is sorted as Vietnamese is: d before đ", () => {
    expect(sorted([cell("Đoàn"), cell("Dự án"), cell("Công đoàn")], "ascending")).toEqual([
      "Công đoàn",
      "Dự án",
      "Đoàn",
    ]);
  });

  test("goes up, then down, then back to the order in which it was written", () => {
    expect([orderAfter(null), orderAfter("ascending"), orderAfter("descending")]).toEqual([
      "ascending",
      "descending",
      "none",
    ]);
  });
});

test("what was done is said", () => {
  expect(orderWords("Giá trị", "ascending")).toBe("Bảng xếp theo Giá trị, tăng dần.");
  expect(orderWords("Giá trị", "none")).toBe("Bảng trở về thứ tự ban đầu.");
});
