import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { FieldKind } from "../src/edition/made-of.ts";
import { useContentCopy } from "../test/content-copy.ts";
import { digestFields } from "./fields-digest.ts";
import { readContent } from "./kept-content.ts";

const [name = ""] = readdirSync("src/content/articles");
const article = join("src/content/articles", name);
const [chart = ""] = readdirSync("src/content/charts");
const now = Date.parse("2026-11-22T00:00:00Z");

useContentCopy();

const digest = (at = now) => digestFields(readContent("kept"), at);
const save = (file: string, change: (text: string) => string) =>
  writeFileSync(file, change(readFileSync(file, "utf8")));

test.for<[string, string, (text: string) => string, readonly string[]]>([
  ["words of an article", article, (text) => `${text}\nMột câu vừa thêm.\n`, []],
  ["its title", article, (text) => text.replace(/^title: .*$/m, "title: Tên khác"), ["heads"]],
  ["a figure", article, (text) => text.replace(/^ {4}value: .*$/m, "    value: 4321"), ["figures"]],
  ["that it is a draft", article, (text) => text.replace(/^title:/m, "draft: true\ntitle:"), ["heads", "figures"]],
  ["what its body shows", article, (text) => `${text}\n<BieuDo id="mot-bieu-do" />\n`, ["shown"]],
  ["a chart", join("src/content/charts", chart), (text) => `${text}\n# khác\n`, ["charts"]],
  ["a registry", "data/sources.yaml", (text) => `${text}\n# khác\n`, ["registries"]],
])("%s changes what is made of it", ([, file, change, kinds]) => {
  const before = digest();
  save(file, change);
  const after = digest();
  expect(Object.keys(after).filter((kind) => after[kind as FieldKind] !== before[kind as FieldKind])).toEqual(kinds);
});

test("an article whose hour has come is published with its figures", () => {
  save(article, (text) => text.replace(/^title:/m, "publishAt: 2026-12-01T08:00:00+07:00\ntitle:"));
  expect(digest()).toEqual(digest(now + 1));
  const [before, after] = [digest(), digest(Date.parse("2026-12-02T00:00:00Z"))];
  expect([after.heads, after.figures].some((text) => text === before.heads || text === before.figures)).toBe(false);
  expect(after.charts).toBe(before.charts);
});
