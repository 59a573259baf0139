import { expect, test } from "vitest";
import { earlier } from "../../model/earlier.ts";
import type { PastState } from "../../series/history.ts";
import { keptWords } from "./history-words.ts";

const past = (state: object): PastState => ({
  earlier: earlier.parse(state),
  until: "2026-11-23T08:30+07:00",
  reason: "Gõ nhầm.",
});

test("of a figure of which nothing was told the value stands, and nothing else was told", () => {
  expect(keptWords([])).toBe(
    "Từ khi đăng đến nay, giá trị này chưa phải sửa lần nào; về kỳ, thời điểm, tình trạng, phạm vi hay nguồn cũng chưa ghi nhận lần sửa nào.",
  );
});

test("of a figure that was of another time the value stands", () => {
  expect(keptWords([past({ asOf: "2023" })])).toBe("Từ khi đăng đến nay, giá trị này chưa phải sửa lần nào.");
});

test("of a figure with another value nothing of the kind is said", () => {
  expect(keptWords([past({ asOf: "2023" }), past({ value: 69, unit: "tổ chức" })])).toBe("");
});
