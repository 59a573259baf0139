import { describe, expect, it, test } from "vitest";
import { capitalise, joinList, keepTogether, lowerFirst, truncate } from "./text.ts";

describe("joinList", () => {
  test.each([
    [[], ""],
    [["Hà Nội"], "Hà Nội"],
    [["Hà Nội", "TP.HCM"], "Hà Nội và TP.HCM"],
    [["Hà Nội", "TP.HCM", "Bắc Kạn"], "Hà Nội, TP.HCM và Bắc Kạn"],
  ])("joins %o to “%s”", (items, text) => expect(joinList(items)).toBe(text));

  it("takes another word before the last item", () => expect(joinList(["CSV", "JSON"], "hoặc")).toBe("CSV hoặc JSON"));
});

describe("capitalise", () => {
  test.each([
    ["đảng viên", "Đảng viên"],
    ["ước trên 7,24 tỷ USD", "Ước trên 7,24 tỷ USD"],
    ["“hơn 19 lần”", "“Hơn 19 lần”"],
    ["1.328 người", "1.328 người"],
    ["Hà Nội", "Hà Nội"],
    ["", ""],
  ])("“%s” becomes “%s”", (text, capitalised) => expect(capitalise(text)).toBe(capitalised));
});

test.each([
  ["Lao động nữ", "lao động nữ"],
  ["Đảng bộ cơ sở", "đảng bộ cơ sở"],
  ["FDI", "FDI"],
  ["", ""],
])("lowerFirst makes “%s” “%s”", (text, lowered) => expect(lowerFirst(text)).toBe(lowered));

describe("keepTogether", () => {
  test.each([
    ["tổng cộng hơn 4.100 ha; Thanh Bình mới hơn 70 ha", "tổng cộng hơn 4.100~ha; Thanh~Bình mới hơn 70~ha"],
    ["597,332 triệu USD được gọi là 967 tỷ đồng", "597,332~triệu~USD được gọi là 967~tỷ~đồng"],
    ["Từ 5 lên 96 tổ chức Đảng", "Từ 5 lên 96~tổ~chức Đảng"],
    ["vốn năm 2018 ước tăng 42%, chỉ tiêu", "vốn năm 2018 ước tăng 42%, chỉ~tiêu"],
    ["có 2.018 người và 100 đơn vị", "có 2.018~người và 100~đơn vị"],
    ["chia 5 đơn vị", "chia 5~đơn vị"],
    ["Khu công nghiệp Bắc Ninh đông thêm người", "Khu công nghiệp Bắc~Ninh đông thêm người"],
    ["KCN TP.HCM thêm dự án FDI Nhật Bản", "KCN TP.HCM thêm dự~án FDI Nhật~Bản"],
    ["Bà Rịa – Vũng Tàu", "Bà~Rịa~– Vũng~Tàu"],
    ["Dự án đứng yên, sáu dự ánh", "Dự~án đứng yên, sáu dự ánh"],
    ["", ""],
  ])("“%s” becomes “%s”, ~ being the space that does not break", (headline, kept) =>
    expect(keepTogether(headline).replaceAll("\u00A0", "~")).toBe(kept),
  );
});

describe("truncate", () => {
  const sentence = "Tổ chức Đảng tăng, công nhân cũng tăng";

  test.each([
    [38, sentence],
    [37, "Tổ chức Đảng tăng, công nhân cũng…"],
    [24, "Tổ chức Đảng tăng, công…"],
    [23, "Tổ chức Đảng tăng…"],
    [4, "Tổ…"],
    [3, "Tổ…"],
    [2, "T…"],
  ])("keeps at most %i characters: “%s”", (max, text) => {
    expect(truncate(sentence, max)).toBe(text);
    expect([...text].length).toBeLessThanOrEqual(max);
  });

  it("never ends on a number cut off from its unit", () => {
    expect(truncate("Vốn đăng ký đạt 7,24 tỷ USD", 21)).toBe("Vốn đăng ký đạt…");
    expect(truncate("Vốn đăng ký đạt 7,24 tỷ USD", 25)).toBe("Vốn đăng ký đạt…");
  });
});
