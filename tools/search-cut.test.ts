import { describe, expect, it } from "vitest";
import { cutParts, type Dated } from "./search-cut.ts";

const pages = (published: string | undefined, count: number, weight = 1): Dated[] =>
  Array.from({ length: count }, () => ({ published, weight }));
const months = (items: readonly Dated[]) => [...new Set(items.map(({ published }) => published))];
const sizes = { whole: 1000, part: 500 };
const summary = (items: readonly Dated[]) => cutParts(items, sizes).map((part) => [part.length, ...months(part)]);

describe("cutParts", () => {
  it("keeps a small site whole", () => {
    const site = [...pages(undefined, 200), ...pages("2026-11", 600, 0.2), ...pages("2026-10", 600)];
    expect(summary(site)).toEqual([[1400, "2026-10", "2026-11", undefined]]);
  });

  it("joins months until they are enough, the newest part first", () => {
    const archive = ["2023-01", "2023-02", "2023-03", "2023-04", "2023-05"].flatMap((month) => pages(month, 300));
    expect(summary([...pages(undefined, 200), ...archive])).toEqual([
      [500, "2023-05", undefined],
      [600, "2023-03", "2023-04"],
      [600, "2023-01", "2023-02"],
    ]);
  });

  it("makes none nearly twice as large as it should be", () => {
    const archive = ["2023-01", "2023-02", "2023-03"].flatMap((month) => pages(month, 440));
    expect(summary([...archive, ...pages("2023-04", 500)])).toEqual([
      [500, "2023-04"],
      [440, "2023-03"],
      [440, "2023-02"],
      [440, "2023-01"],
    ]);
  });

  it("lets the newest part take what is too little for one of its own", () => {
    expect(summary([...pages("2022-12", 500), ...pages("2023-01", 500), ...pages("2023-02", 300)])).toEqual([
      [800, "2023-01", "2023-02"],
      [500, "2022-12"],
    ]);
  });

  it("cuts a month that is too large, in equal pieces", () => {
    expect(summary(pages("2024-01", 1600))).toEqual([
      [532, "2024-01"],
      [534, "2024-01"],
      [534, "2024-01"],
    ]);
  });

  it("leaves older parts as they are when something new comes", () => {
    const archive = ["2023-01", "2023-02", "2023-03"].flatMap((month) => pages(month, 500));
    const before = summary([...archive, ...pages("2023-04", 100)]);
    const after = summary([...archive, ...pages("2023-04", 101)]);
    expect(after.slice(1)).toEqual(before.slice(1));
    expect(after[0]).not.toEqual(before[0]);
  });

  it("makes nothing of nothing", () => {
    expect(cutParts([])).toEqual([]);
  });
});
