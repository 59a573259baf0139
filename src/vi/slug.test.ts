import fc from "fast-check";
import { expect, it, test } from "vitest";
import { slugify } from "./slug.ts";

test.each([
  ["Hà Nội: gần 700 đảng viên", "ha-noi-gan-700-dang-vien"],
  ["Tổ chức Đảng tăng “19 lần”?", "to-chuc-dang-tang-19-lan"],
  ["7,24 tỷ USD – 6,5%", "7-24-ty-usd-6-5"],
  ["TP.HCM", "tp-hcm"],
  ["  Bắc Kạn  ", "bac-kan"],
  ["…", ""],
])("“%s” becomes “%s”", (text, slug) => expect(slugify(text)).toBe(slug));

it("makes ids or nothing, of composed and decomposed text alike", () =>
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(slugify(text)).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
      expect(slugify(text.normalize("NFD"))).toBe(slugify(text.normalize("NFC")));
    }),
  ));
