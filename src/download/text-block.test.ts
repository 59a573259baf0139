import { expect, test } from "vitest";
import { balanceLines, setText, wrapLines } from "./text-block.ts";

const look = { family: "sans", size: 20, weight: 400, colour: "#000000" } as const;
const place = { x: 0, y: 0, width: 300 };

test("letters whose marks stand apart are composed", () => {
  const text = "Đường đến chỗ làm";
  expect(setText(text.normalize("NFD"), look, place)).toEqual(setText(text, look, place));
});

test("a block is as high as its lines", () => {
  expect(setText("một", look, place).height).toBe(28);
  expect(setText("một hai ba bốn năm sáu bảy tám chín mười", look, place).height).toBe(56);
});

test("a headline has no lonely last word: its lines are as even as they get", () => {
  const text = "Từ tháng 5 đến tháng 6 chỉ nhiều thêm bốn tổ chức mới";
  expect(wrapLines(text, 26, 660).at(-1)).toBe("chức mới");
  expect(balanceLines(text, 26, 660)).toEqual(["Từ tháng 5 đến tháng 6 chỉ", "nhiều thêm bốn tổ chức mới"]);
});
