import { expect, test } from "vitest";
import { readParts } from "../../tools/read.ts";
import { checkContent } from "./run.ts";

const content = { ...readParts("test/fixtures/_base"), today: "2026-11-22" };
const article = "src/content/articles/bai-mau.mdx";
const chart = "src/content/charts/hn-to-chuc-dang.yaml";

test("articles and charts without fault are clean; registries are looked through every time", () => {
  expect([...checkContent(content, new Map()).clean.keys()]).toEqual([article, chart]);
});

test("a file that could not be read as it should is not clean, whatever could be read of it", () => {
  const issues = [{ rule: "encoding", file: article, line: 1, column: 1, message: "Tệp không phải UTF-8." }];
  expect([...checkContent({ ...content, issues }, new Map()).clean.keys()]).toEqual([chart]);
});

test("a file known to be clean is not looked through while what it rests on stands", () => {
  const { clean } = checkContent(content, new Map());
  const read: string[] = [];
  const textOf = (file: string) => {
    read.push(file);
    return content.textOf(file);
  };
  checkContent({ ...content, textOf }, clean);
  expect(read.filter((file) => file.startsWith("src/content/"))).toEqual([]);
  const stampOf = (file: string) => content.stampOf(file) + (file === article ? " changed" : "");
  checkContent({ ...content, textOf, stampOf }, clean);
  expect(read.filter((file) => file.startsWith("src/content/"))).toEqual([article, chart]);
});

test("while a file cannot be read at all, nothing is said to be missing or unused", () => {
  const issues = [{ rule: "file-size", file: article, line: 1, column: 1, message: "Tệp quá lớn." }];
  const parts = { ...content.parts, articles: [] };
  const textOf = (file: string) => (file === article ? "" : content.textOf(file));
  const { issues: found } = checkContent({ ...content, parts, issues, textOf }, new Map());
  expect(found.map(({ rule }) => rule)).toEqual(["file-size"]);
});
