import { expect, it } from "vitest";
import { exactTerm, foldedTerm, isOpen, lettersOf, openTerm } from "./term.ts";
import { makeWordKey } from "./word-key.ts";

it("a word is found by its marks, by its letters, and by their beginning", () => {
  const key = makeWordKey("đường");
  expect(exactTerm(key).startsWith(foldedTerm(key))).toBe(true);
  expect(exactTerm(key).startsWith(openTerm(makeWordKey("duo")))).toBe(true);
  expect(exactTerm(makeWordKey("đươn")).startsWith(foldedTerm(makeWordKey("duo")))).toBe(false);
  expect([exactTerm(key), foldedTerm(key), openTerm(key)].map(isOpen)).toEqual([false, false, true]);
});

it("the letters of an indexed word are known, and what is not ours is", () => {
  expect(lettersOf(exactTerm(makeWordKey("đường")))).toBe("duong");
  expect(lettersOf("duong")).toBeNull();
});
