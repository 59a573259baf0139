import { describe, expect, it } from "vitest";
import { expandAbbreviations, readAbbreviations } from "./abbreviations.ts";
import { numberForms } from "./number-words.ts";
import { makeReadings } from "./readings.ts";
import { findTokens } from "./tokens.ts";

const abbreviations = readAbbreviations([
  ["KCN", "khu công nghiệp"],
  ["KCNC", "khu công nghệ cao", "CNC"],
  ["TP.HCM", "Thành phố Hồ Chí Minh", "Sài Gòn"],
  ["TP", "thành phố"],
  ...numberForms,
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

describe("numberForms", () => {
  const formsOf = (digits: string) => numberForms.find((forms) => forms.includes(digits));

  it.each([
    ["19", ["19", "mười chín"]],
    ["15", ["15", "mười lăm", "mười nhăm"]],
    ["21", ["21", "hai mươi mốt"]],
    ["24", ["24", "hai mươi bốn", "hai mươi tư"]],
    ["55", ["55", "năm mươi lăm", "năm mươi nhăm"]],
    ["90", ["90", "chín mươi"]],
    ["300", ["300", "ba trăm"]],
    ["2000", ["2000", "hai nghìn", "hai ngàn"]],
  ])("says %s", (digits, forms) => {
    expect(formsOf(digits)).toEqual(forms);
  });

  it("does not say what newspapers write in digits", () => {
    expect([formsOf("1"), formsOf("101"), formsOf("1328")]).toEqual([undefined, undefined, undefined]);
  });
});

describe("makeReadings", () => {
  it("begins with the reader's own words", () => {
    expect(read("dang vien")).toEqual(["dang vien"]);
  });

  it("reads numbers in words as digits, and the other way round", () => {
    expect(read("mười chín lần")).toEqual(["muoi chin lan", "19 lan"]);
    expect(read("19 lần")).toEqual(["19 lan", "muoi chin lan"]);
    expect(read("hai muoi tu nguoi")).toEqual(["hai muoi tu nguoi", "24 nguoi", "hai muoi bon nguoi"]);
  });

  it("takes a single digit into words, and never a word for a digit", () => {
    expect(read("7 tổ chức")).toEqual(["7 to chuc", "bay to chuc"]);
    expect(read("ba tổ chức năm 2018")).toEqual(["ba to chuc nam 2018"]);
    expect(read("tư liệu")).toEqual(["tu lieu"]);
  });

  it("does not say the numbers of dates", () => {
    expect(read("19/6/2012")).toEqual(["19 6 2012"]);
  });

  it("reads a date in words as one in numbers", () => {
    expect(read("ngày 19 tháng 6 năm 2012")).toContain("19 6 2012");
    expect(read("năm 2012 tháng nào")).toEqual(["nam 2012 thang nao"]);
  });
});
