/** One fault in an article is one finding: what only follows from it would send an editor astray. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runChecks } from "../../src/checks/run.ts";
import { articleFolder } from "../../src/read/article.ts";
import { readParts } from "../../tools/read.ts";
import { useContentCopy } from "../content-copy.ts";

const articles = readdirSync(articleFolder);

useContentCopy();

const rulesBroken = () => runChecks({ ...readParts("."), today: "2026-11-24" }).map(({ file, rule }) => [file, rule]);

test.each(articles)("%s", (name) => {
  const file = join(articleFolder, name);
  const text = readFileSync(file, "utf8");
  writeFileSync(file, text.replace(/^ {4}unit: /m, "    noote: x\n$&"));
  expect(rulesBroken(), "a figure that cannot be read").toEqual([[file, "unknown-key"]]);
  writeFileSync(file, text.replace(/^published: .*$/m, "published: 2026-13-01"));
  expect(rulesBroken(), "frontmatter that cannot be judged").toEqual([[file, "schema"]]);
});

test("a figure that a claim is judged by", () => {
  const file = join(articleFolder, "so-lieu-kcn-dong-nai-2015.mdx");
  const text = readFileSync(file, "utf8");
  writeFileSync(file, text.replace('period: "2015-8M"', 'period: "2015-13"'));
  expect(rulesBroken()).toEqual([[file, "schema"]]);
});
