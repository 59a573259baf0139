import { expect, test } from "vitest";
import { nearest } from "./nearest.ts";

test("a slip of the fingers finds the word that was meant", () => {
  expect(nearest("kinh-tee", ["kinh-te", "doan-the"])).toBe("kinh-te");
  expect(nearest("hn22-dang-vein", ["hn22-dang-vien", "hn24-dang-vien"])).toBe("hn22-dang-vien");
});

test("marks, case and separators are no mistake", () => {
  expect(nearest("Ty usd", ["USD", "triệu USD", "tỷ USD"])).toBe("tỷ USD");
  expect(nearest("dang_vien", ["dang-vien", "doan-vien"])).toBe("dang-vien");
});

test("the beginning of a word finds the word", () => {
  expect(nearest("xay-dung", ["kinh-te", "xay-dung-dang"])).toBe("xay-dung-dang");
});

test("a word that resembles nothing finds nothing", () => {
  expect(nearest("line", ["series", "bars"])).toBeNull();
  expect(nearest("", ["a"])).toBeNull();
});
