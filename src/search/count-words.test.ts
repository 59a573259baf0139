import { expect, test } from "vitest";
import { describeCount } from "./count-words.ts";

test("a count is said with the words searched for", () => {
  expect(describeCount(1280, "đảng viên")).toBe("1.280 kết quả cho “đảng viên”.");
});

test("nothing found is said as such", () => {
  expect(describeCount(0, "xyz")).toBe("Không có kết quả nào cho “xyz”.");
});

test("filters alone need no words", () => {
  expect(describeCount(3, "")).toBe("3 kết quả.");
});
