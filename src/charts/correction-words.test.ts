import { expect, test } from "vitest";
import { correctionWords } from "./correction-words.ts";

test("a correction says when, what stood there and what is right, in one sentence", () => {
  expect(correctionWords({ at: "2027-01-05T08:00+07:00", wrong: "7,42 tỷ USD", right: "7,24 tỷ USD" })).toBe(
    "Cải chính ngày 5/1/2027: đã đăng “7,42 tỷ USD”, đúng là “7,24 tỷ USD”.",
  );
});
