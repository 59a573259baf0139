import { describe, expect, it } from "vitest";
import { measureCloseness } from "./closeness.ts";
import { fuse, rankHits } from "./rank.ts";
import { reread } from "./reread.ts";
import { findTokens } from "./tokens.ts";

const pass = { terms: ["a", "b", "c"], weight: 1 };
const hit = (id: string, words: number[], score = 1) => ({ id, words, score });

describe("measureCloseness", () => {
  it("is 1 when all words stand side by side", () => {
    expect(measureCloseness([3, 40, 41, 42, 90], 3)).toBe(1);
  });

  it("counts the words that stand where the query has them", () => {
    expect(measureCloseness([10, 12, 50], 3)).toBeCloseTo(2 / 3);
    expect(measureCloseness([10, 20, 30], 3)).toBeCloseTo(1 / 3);
    expect(measureCloseness([], 3)).toBe(0);
  });
});

describe("rankHits", () => {
  it("puts words that stand together above words that come often", () => {
    const [often, together] = rankHits([hit("often", [1, 5, 9, 20, 33], 9), hit("together", [7, 8, 9], 3)], pass);
    expect(together?.score).toBeGreaterThan(often?.score ?? 0);
  });
});

describe("fuse", () => {
  it("counts a page by the best of its answers, and puts what matched as typed first", () => {
    const typed = rankHits([hit("marks", [1, 2, 3])], pass);
    const folded = rankHits([hit("marks", [1, 2, 3]), hit("none", [1, 2, 3])], { ...pass, weight: 0.88 });
    expect(fuse([folded, typed]).map(({ id }) => id)).toEqual(["marks", "none"]);
  });
});

describe("reread", () => {
  const measure = (query: string, text: string) => reread(text, [findTokens(query)]);

  it("sees which word stands where", () => {
    expect(measure("công đoàn", "Công đoàn cơ sở").phrase).toBe(1);
    expect(measure("công đoàn", "đoàn công tác").phrase).toBe(0.5);
  });

  it("holds typed marks to the text, and asks none of who typed none", () => {
    expect(measure("đảng viên", "đang viên").phrase).toBeLessThan(1);
    expect(measure("dang vien", "đảng viên").phrase).toBe(1);
  });

  it("tells words near each other from words far apart", () => {
    const far = Array.from({ length: 30 }, () => "và").join(" ");
    expect(measure("dự 4.912", "dự đông, tới 4.912 người").near).toBe(1);
    expect(measure("dự 4.912", `dự ${far} 4.912`).near).toBe(0.5);
  });

  it("knows the text that is the query and no more", () => {
    expect(measure("bac kan", "Bắc Kạn").whole).toBe(1);
    expect(measure("bac kan", "Ban Quản lý các khu ở Bắc Kạn").whole).toBe(0.25);
  });

  it("counts the best of several wordings", () => {
    expect(reread("KCN Hà Nội", [findTokens("khu công nghiệp Hà Nội"), findTokens("KCN Hà Nội")]).whole).toBe(1);
  });
});
