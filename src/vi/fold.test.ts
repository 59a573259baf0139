import fc from "fast-check";
import { expect, it, test } from "vitest";
import { fold } from "./fold.ts";

test.each([
  ["Đảng viên", "dang vien"],
  ["ĐẢNG BỘ", "dang bo"],
  ["Khu công nghiệp Thăng Long", "khu cong nghiep thang long"],
  ["ưỡn ẹo, ngoằn ngoèo", "uon eo, ngoan ngoeo"],
  ["7,24 tỷ USD", "7,24 ty usd"],
])("“%s” folds to “%s”", (text, folded) => expect(fold(text)).toBe(folded));

it("leaves only ASCII of every Vietnamese letter", () =>
  expect(fold("àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ")).toMatch(/^[a-z]+$/));

const letters = fc.string({ unit: fc.constantFrom(..."aăâbcdđeêghiklmnoôơpqrstuưvxyạặậẻểịọộợụựỵ ĐÊÔƠƯ") });

it("folds composed and decomposed text alike", () =>
  fc.assert(
    fc.property(letters, (text) => {
      expect(fold(text.normalize("NFD"))).toBe(fold(text.normalize("NFC")));
    }),
  ));

it("changes nothing the second time", () =>
  fc.assert(
    fc.property(letters, (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
  ));
