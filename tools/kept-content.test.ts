import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { articleSource } from "../src/entries/sources.ts";
import { useContentCopy } from "../test/content-copy.ts";
import { readContent } from "./kept-content.ts";

const articles = "src/content/articles";
const [first = "", second = ""] = readdirSync(articles);

useContentCopy();
afterEach(() => vi.restoreAllMocks());

const edit = (name: string, from: string | RegExp, to: string) =>
  writeFileSync(join(articles, name), readFileSync(join(articles, name), "utf8").replace(from, to));

test("what was kept is what was read, to the last field", () => {
  const read = readContent("kept");
  expect(readContent("kept")).toStrictEqual(read);
  expect(read.articles.map(({ id }) => `${id}.mdx`)).toEqual(readdirSync(articles).toSorted());
});

test("only what changed is read anew", () => {
  const read = vi.spyOn(articleSource, "read");
  readContent("kept");
  read.mockClear();
  edit(first, /^title: .*$/m, "title: Tên mới");
  const { articles: entries } = readContent("kept");
  expect(read.mock.calls.map(([id]) => `${id}.mdx`)).toEqual([first]);
  expect(entries.map(({ data }) => (data as { title: string }).title)).toContain("Tên mới");
  expect(entries).toStrictEqual(readContent("anew").articles);
});

test("an article that is gone, and one that can no longer be read, are gone at once", () => {
  readContent("kept");
  rmSync(join(articles, first));
  edit(second, /^---$/m, "");
  const names = readContent("kept").articles.map(({ id }) => `${id}.mdx`);
  expect(names).toEqual(readdirSync(articles).filter((name) => name !== second));
});

test("what was kept and then spoilt is read anew", () => {
  const read = readContent("kept");
  for (const file of readdirSync("kept/articles")) writeFileSync(join("kept/articles", file), "[{");
  expect(readContent("kept")).toStrictEqual(read);
});
