import fc from "fast-check";
import { expect, test } from "vitest";
import { readNumberWords } from "./number-words.ts";
import { speakNumber } from "./spoken.ts";

test.each([
  ["mười", 10],
  ["mười lăm", 15],
  ["hai mươi mốt", 21],
  ["Một nghìn ba trăm hai mươi tám", 1328],
  ["một trăm lẻ năm", 105],
  ["ba chục", 30],
  ["trăm", 100],
  ["hai nghìn tỷ", 2e12],
])("“%s” is %d", (words, value) => {
  expect(readNumberWords(words)).toBe(value);
});

test("words that say no number are refused", () => {
  expect(readNumberWords("mười tổ")).toBeNull();
  expect(readNumberWords("")).toBeNull();
});

test("every whole number is read back as it is spoken", () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 1e15 }), (value) => readNumberWords(speakNumber(value)) === value));
});
