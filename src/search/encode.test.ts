import fc from "fast-check";
import { expect, it } from "vitest";
import { makePageEncoder } from "./encode.ts";
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

it("text is put back as it was, signs and all", () => {
  const encoder = makePageEncoder();
  const encoded = encoder.encode("“Đảng  viên” – 7,24 tỷ") + encoder.encode(", tăng 42%");
  expect(encoder.restore(encoded).join("")).toBe("“Đảng viên” – 7,24 tỷ, tăng 42%");
});

it("a block that ends without a stop is given one", () => {
  const encoder = makePageEncoder();
  const heading = encoder.encode("Số liệu");
  encoder.endBlock();
  const text = encoder.encode("Tăng.");
  encoder.endBlock();
  expect(encoder.restore(heading + text).join("")).toBe("Số liệu. Tăng. ");
});

it("the full stop that Pagefind adds is none of the text", () => {
  const encoder = makePageEncoder();
  expect(encoder.restore(`${encoder.encode("Đảng").trim()}.`)).toEqual(["Đảng"]);
});

it("any text comes back, but for its spaces", () => {
  const character = fc.constantFrom(..."aăâđeêơưỹẰ .,;:–“”()%/12 37\n");
  fc.assert(
    fc.property(fc.string({ unit: character, maxLength: 60 }), (text) => {
      const encoder = makePageEncoder();
      const restored = encoder.restore(encoder.encode(text)).join("");
      fc.pre(/[\p{L}\d]/u.test(text));
      expect(restored.trim()).toBe(text.replace(/\s+/g, " ").trim());
    }),
  );
});
