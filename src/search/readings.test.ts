import { describe, expect, it } from "vitest";
import { expandAbbreviations, readAbbreviations } from "./abbreviations.ts";
import { findSaidNumber, sayNumber } from "./number-words.ts";
import { makeReadings } from "./readings.ts";
import { findTokens } from "./tokens.ts";

const abbreviations = readAbbreviations([
  ["KCN", "khu công nghiệp"],
  ["KCNC", "khu công nghệ cao", "CNC"],
  ["TP.HCM", "Thành phố Hồ Chí Minh", "Sài Gòn"],
  ["TP", "thành phố"],
]);
const lettersOf = (words: readonly { letters: string }[]) => words.map(({ letters }) => letters).join(" ");
const expand = (text: string) => expandAbbreviations(findTokens(text), abbreviations).map(lettersOf);
const read = (text: string) => makeReadings(findTokens(text), abbreviations).map(lettersOf);

describe("expandAbbreviations", () => {
  it("goes from the short form to the full one and back, also inside a longer query", () => {
    expect(expand("von kcn ha noi")).toEqual(["von khu cong nghiep ha noi"]);
    expect(expand("vốn khu công nghiệp Hà Nội")).toEqual(["von kcn ha noi"]);
  });

  it("knows what is only typed, and answers with what is written", () => {
    expect(expand("cnc")).toEqual(["kcnc", "khu cong nghe cao"]);
  });

  it("takes the longest form", () => {
    expect(expand("tp hcm")).toEqual(["thanh pho ho chi minh"]);
  });

  it("holds typed marks to those of the form", () => {
    expect(expand("khu cộng nghiệp")).toEqual([]);
  });

  it("asks for the full form with its marks", () => {
    const [words] = expandAbbreviations(findTokens("kcn"), abbreviations);
    expect(words?.map(({ marks, written }) => [marks, written])).toEqual([
      ["", true],
      ["o", true],
      ["ej", true],
    ]);
  });

  it("puts several short forms of one query together", () => {
    expect(expand("kcn tp.hcm")).toEqual([
      "khu cong nghiep tp hcm",
      "kcn thanh pho ho chi minh",
      "khu cong nghiep thanh pho ho chi minh",
    ]);
  });
});

describe("findSaidNumber", () => {
  it.each([
    ["mười chín lần", 19],
    ["hai mươi mốt", 21],
    ["một trăm linh năm", 105],
    ["muoi lam", 15],
    ["một nghìn ba trăm hai mươi tám đảng viên", 1328],
  ])("%s", (text, value) => {
    expect(findSaidNumber(findTokens(text))?.value).toBe(value);
  });

  it.each(["ba tổ chức", "năm 2018", "tư liệu"])("leaves %s alone", (text) => {
    expect(findSaidNumber(findTokens(text))).toBeNull();
  });

  it.each([
    ["19", "mười chín"],
    ["21", "hai mươi mốt"],
    ["55", "năm mươi lăm"],
    ["5", "năm"],
    ["90", "chín mươi"],
    ["15", "mười lăm"],
  ])("says %s", (digits, words) => {
    expect(sayNumber(digits)).toBe(words);
  });

  it("does not say what newspapers write in digits", () => {
    expect([sayNumber("100"), sayNumber("1"), sayNumber("dang")]).toEqual([null, null, null]);
  });
});

describe("makeReadings", () => {
  it("begins with the reader's own words", () => {
    expect(read("dang vien")).toEqual(["dang vien"]);
  });

  it("reads numbers in words as digits, and the other way round", () => {
    expect(read("mười chín lần")).toEqual(["muoi chin lan", "19 lan"]);
    expect(read("19 lần")).toEqual(["19 lan", "muoi chin lan"]);
  });

  it("reads a date in words as one in numbers", () => {
    expect(read("ngày 19 tháng 6 năm 2012")).toContain("19 6 2012");
    expect(read("năm 2012 tháng nào")).toEqual(["nam 2012 thang nao"]);
  });
});
