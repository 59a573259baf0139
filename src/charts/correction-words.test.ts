import { expect, test } from "vitest";
import { correctionWords } from "./correction-words.ts";

test("a correction says when, what stood there and what is right, in one sentence", () => {
  expect(correctionWords({ at: "2027-01-05T08:00+07:00", wrong: "7,42 tỷ USD", right: "7,24 tỷ USD" })).toBe(
    "Đính chính ngày 5/1/2027: đã đăng “7,42 tỷ USD”, đúng là “7,24 tỷ USD”.",
  );
});

test("what is told in sentences is not set between quotation marks, as if it had stood there", () => {
  const told = { at: "2027-01-05T08:00+07:00", wrong: "Số ghi là của năm 2023.", right: "Số của tháng 9/2023." };
  expect(correctionWords(told)).toBe(
    "Đính chính ngày 5/1/2027. Đã đăng: Số ghi là của năm 2023. Đúng là: Số của tháng 9/2023.",
  );
});
