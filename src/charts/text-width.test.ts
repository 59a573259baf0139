import { expect, test } from "vitest";
import { textWidth, wrapText } from "./text-width.ts";

test("a line is at least as wide as Inter draws it, and not much wider", () => {
  // Measured in Chromium at 14 px, weight 600.
  expect(textWidth("1.328", "value")).toBeGreaterThan(35);
  expect(textWidth("1.328", "value")).toBeLessThan(42);
});

test("Vietnamese marks add no width", () => {
  expect(textWidth("Đảng viên", "label")).toBe(textWidth("Dang vien", "label"));
});

test("an unknown letter takes a wide guess instead of nothing", () => {
  expect(textWidth("中", "label")).toBeGreaterThan(9);
});

test("lines break between words and stay within the width", () => {
  const lines = wrapText("Kim ngạch xuất khẩu của các doanh nghiệp", "label", 120);
  expect(lines).toEqual(["Kim ngạch xuất", "khẩu của các", "doanh nghiệp"]);
});

test("a word longer than the line stays whole", () => {
  expect(wrapText("Hànộimới", "label", 10)).toEqual(["Hànộimới"]);
});
