import { expect, test } from "vitest";
import { describeOutcome } from "./report.ts";

const nothing = { articles: 0, charts: 0, figures: 0 };

test("an issue is told with its place, rule, value, expectation and remedy", () => {
  const issue = {
    rule: "range",
    file: "a.mdx",
    line: 3,
    column: 5,
    message: "Ngược.",
    actual: "2–1",
    remedy: "Đổi chỗ.",
  };
  expect(describeOutcome([issue], nothing)).toBe(
    "a.mdx:3:5  range\n  Ngược.\n  Giá trị: 2–1\n  Cách sửa: Đổi chỗ.\n\n1 lỗi trong 1 tệp.\n",
  );
});

test("what an editor pasted cannot steer the terminal or forge a line", () => {
  const issue = { rule: "x", file: "a", line: 1, column: 1, message: "m", actual: "\u001b[31mđỏ\ngiả\u202e" };
  expect(describeOutcome([issue], nothing)).toContain("Giá trị: \\u{1b}[31mđỏ\\u{a}giả\\u{202e}\n");
});
