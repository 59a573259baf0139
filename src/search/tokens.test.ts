import { describe, expect, it } from "vitest";
import { makeNumberKeys } from "./number-key.ts";
import { findTokens, findWritten } from "./tokens.ts";

it("reads a query as it reads a page, but for where words stand", () => {
  const text = "Ngày 19/6/2022, TP.HCM có 1.328 dự án KCN2, 7,24 tỷ USD/m².";
  expect(findTokens(text).length).toBeGreaterThan(12);
  expect(findTokens(text)).toEqual(findWritten(text).flatMap(({ keys }) => keys));
});

const lettersOf = (text: string) => findTokens(text).map(({ letters }) => letters);

describe("makeNumberKeys", () => {
  it("has one key for a number, with points or without", () => {
    expect(makeNumberKeys("1.328")).toEqual(makeNumberKeys("1328"));
    expect(makeNumberKeys("3.000.000")).toEqual(["3000000"]);
    expect(makeNumberKeys("1,328,000")).toEqual(["1328000"]);
  });

  it("has one key for 7,24 and 7.24, which is not that of 724", () => {
    expect(makeNumberKeys("7,24")).toEqual(makeNumberKeys("7.24"));
    expect(makeNumberKeys("7,24")).not.toEqual(["724"]);
  });

  it("takes one comma for the decimal comma: 1,328 is not 1.328", () => {
    expect(makeNumberKeys("1,328")).not.toEqual(makeNumberKeys("1.328"));
    expect(makeNumberKeys("1.328,5")).toEqual(makeNumberKeys("1328,5"));
  });

  it("leaves out the zeros in front, but not the last", () => {
    expect(makeNumberKeys("09")).toEqual(["9"]);
    expect(makeNumberKeys("00")).toEqual(["0"]);
    expect(makeNumberKeys("0,5")).toEqual(makeNumberKeys("0.5"));
  });

  it("takes a date with points for three numbers", () => {
    expect(makeNumberKeys("19.6.2012")).toEqual(["19", "6", "2012"]);
  });
});

describe("findTokens", () => {
  it.each([
    ["19/6/2012", ["19", "6", "2012"]],
    ["19-06-2012", ["19", "6", "2012"]],
    ["tháng 6/2012", ["thang", "6", "2012"]],
    ["tháng 6.2012", ["thang", "6", "2012"]],
    ["10.500 m²", ["10500", "m", "2"]],
    ["CO₂", ["co", "2"]],
    ["09-NQ/TU", ["9", "nq", "tu"]],
    ["09 nq tu", ["9", "nq", "tu"]],
    ["TP.HCM", ["tp", "hcm"]],
    ["KCN2", ["kcn", "2"]],
    ["2012–2022", ["2012", "2022"]],
    ["Bà Rịa – Vũng Tàu", ["ba", "ria", "vung", "tau"]],
    ["42%", ["42"]],
    ["“Đảng”…", ["dang"]],
    [" – ", []],
  ])("reads %s", (text, letters) => {
    expect(lettersOf(text)).toEqual(letters);
  });

  it("reads letters typed in pieces as it reads whole ones", () => {
    const text = "Đường về xứ Huế";
    expect(lettersOf(text.normalize("NFD"))).toEqual(lettersOf(text));
  });

  it("tells where each stands", () => {
    const text = "ngày 19.6.2012, “Đảng”";
    expect(findWritten(text).map(({ text: word, start }) => [word, start])).toEqual([
      ["ngày", 0],
      ["19.6.2012", 5],
      ["Đảng", 17],
    ]);
  });
});
