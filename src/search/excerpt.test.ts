import { expect, it } from "vitest";
import { innerSpace, markCuts, noSpace, restoreSpaces } from "./excerpt.ts";

it("gives an excerpt the spaces of its text, and one mark to words side by side", () => {
  const excerpt = `tháng <mark>6/${noSpace}</mark> 2022, <mark>đảng</mark> <mark>viên${innerSpace}–</mark> hơn`;
  expect(restoreSpaces(excerpt)).toBe("tháng <mark>6/</mark>2022, <mark>đảng viên –</mark> hơn");
});

it.each([
  ["Năm 2022 có <mark>707</mark> dự án.", "Năm 2022 có <mark>707</mark> dự án."],
  ["<mark>dự án</mark> mới của", "…<mark>dự án</mark> mới của…"],
  ["Các <mark>khu</mark>", "Các <mark>khu</mark>…"],
])("says of “%s” where a sentence was cut", (excerpt, shown) => {
  expect(markCuts(excerpt)).toBe(shown);
});
