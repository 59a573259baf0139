import { expect, test } from "vitest";
import { isInShard, parseShard } from "./shard.ts";

const articleOf = (chart: string) => (chart === "von" ? "ha-noi" : undefined);

test("a part is written as its number and how many there are", () => {
  expect(parseShard("2/4")).toEqual({ index: 2, count: 4 });
  for (const text of ["0/4", "5/4", "1", "a/b", "1/0", ""]) {
    expect(() => parseShard(text), text).toThrow("không phải là một phần");
  }
});

test("every file belongs to exactly one part", () => {
  const files = Array.from({ length: 200 }, (_, index) => `bai-viet/bai-${index}/index.html`);
  for (const file of [...files, "index.html", "_astro/page.css", "robots.txt"]) {
    const owners = [1, 2, 3, 4].filter((index) => isInShard(file, { index, count: 4 }, articleOf));
    expect(owners, file).toHaveLength(1);
  }
});

test("parts are of like size", () => {
  const files = Array.from({ length: 1000 }, (_, index) => `bai-viet/bai-${index}/index.html`);
  for (const index of [1, 2, 3, 4]) {
    const share = files.filter((file) => isInShard(file, { index, count: 4 }, articleOf)).length;
    expect(Math.abs(share - 250)).toBeLessThan(50);
  }
});

test("everything about one article and its charts is in one part, so that each chart is drawn once", () => {
  const shard = { index: 2, count: 5 };
  const files = [
    "bai-viet/ha-noi/index.html",
    "the/bai-viet/ha-noi.png",
    "bieu-do/von/index.html",
    "nhung/von/index.html",
    "bieu-do/von@2x.png",
    "the/bieu-do/von.png",
  ];
  expect(new Set(files.map((file) => isInShard(file, shard, articleOf))).size).toBe(1);
});
