import { expect, test } from "vitest";
import { convert, isCount, sameDimension } from "./unit.ts";

test("amounts convert within a dimension", () => {
  expect(convert(7.24, "tỷ USD", "triệu USD")).toBe(7240);
  expect(convert(4750, "triệu USD", "tỷ USD")).toBe(4.75);
});

test("đồng and USD are never converted into each other", () => {
  expect(sameDimension("tỷ đồng", "tỷ USD")).toBe(false);
  expect(() => convert(967, "tỷ đồng", "triệu USD")).toThrow("không đổi được tỷ đồng sang triệu USD");
});

test("people and organisations are counted in whole numbers, money and area are not", () => {
  expect(isCount("người")).toBe(true);
  expect(isCount("tổ chức")).toBe(true);
  expect(isCount("tỷ USD")).toBe(false);
  expect(isCount("ha")).toBe(false);
  expect(isCount("%")).toBe(false);
});
