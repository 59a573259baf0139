import { describe, expect, it } from "vitest";
import { isOneEdit, repair } from "./repair.ts";
import { findTokens } from "./tokens.ts";

const vocabulary = new Map([
  ["khu", 90],
  ["cong", 80],
  ["nghiep", 70],
  ["doan", 40],
  ["don", 5],
  ["ha", 30],
  ["noi", 60],
  ["li", 20],
]);
const repaired = (text: string) =>
  repair(findTokens(text), vocabulary).map((words) => words.map(({ letters }) => letters).join(" "));

describe("isOneEdit", () => {
  it.each([
    ["cong", "con"],
    ["con", "cong"],
    ["cong", "cung"],
    ["cogn", "cong"],
    ["ong", "cong"],
  ])("%s and %s are one slip apart", (a, b) => {
    expect(isOneEdit(a, b)).toBe(true);
  });

  it.each([
    ["cong", "cong"],
    ["cong", "gnoc"],
    ["cong", "co"],
    ["", "co"],
  ])("%s and %s are not", (a, b) => {
    expect(isOneEdit(a, b)).toBe(false);
  });
});

describe("repair", () => {
  it("offers the likeliest word first", () => {
    expect(repaired("cong daon")[0]).toBe("cong doan");
    expect(repaired("khu cong nghiepp")).toEqual(["khu cong nghiep"]);
  });

  it("parts what was typed without spaces", () => {
    expect(repaired("khucongnghiep")).toContain("khu cong nghiep");
  });

  it("reads what Telex left as keys", () => {
    expect(repaired("khu coong nghieejp")).toEqual(["khu cong nghiep"]);
    expect(repaired("ddoanf nooij lys")).toEqual(["doan noi li"]);
  });

  it("leaves alone what pages have, and what it cannot mend", () => {
    expect(repaired("cong doan")).toEqual([]);
    expect(repaired("zzqxw")).toEqual([]);
  });
});
