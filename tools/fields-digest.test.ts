import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
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

test("words of an article leave it as it is", () => {
  const before = digest();
  save(article, (text) => `${text}\nMột câu vừa thêm.\n`);
  expect(digest()).toBe(before);
});

test.for<[string, string, (text: string) => string]>([
  ["the frontmatter of an article", article, (text) => text.replace(/^title: .*$/m, "title: Tên khác")],
  ["what a body shows", article, (text) => `${text}\n<BieuDo id="mot-bieu-do" />\n`],
  ["a chart", join("src/content/charts", chart), (text) => `${text}\n# khác\n`],
  ["a registry", "data/sources.yaml", (text) => `${text}\n# khác\n`],
])("%s changes it", ([, file, change]) => {
  const before = digest();
  save(file, change);
  expect(digest()).not.toBe(before);
});

test("an article whose hour has come changes it", () => {
  save(article, (text) => text.replace(/^title:/m, "publishAt: 2026-12-01T08:00:00+07:00\ntitle:"));
  expect(digest()).toBe(digest(now + 1));
  expect(digest(Date.parse("2026-12-02T00:00:00Z"))).not.toBe(digest());
});
