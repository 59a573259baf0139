/** The guide to deployment says what the site sends: a header changed in the code must change there too. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { makeHeaderRules } from "./headers.ts";

const guide = readFileSync("docs/trien-khai.md", "utf8");
const rules = makeHeaderRules([
  "_astro",
  "bai-viet",
  "bieu-do",
  "du-lieu",
  "fonts",
  "nhung",
  "oembed",
  "pagefind",
  "the",
]);

test("the guide has every header that is sent, in its words and in its configuration of nginx", () => {
  const values = new Set(rules.flatMap(({ headers }) => Object.values(headers)));
  const [words = "", configuration = ""] = guide.split("## nginx");
  expect([...values].filter((value) => !words.includes(value))).toEqual([]);
  expect([...values].filter((value) => !configuration.includes(value))).toEqual([]);
});

test("the guide has every address that is kept for a year or a day, or open to other sites", () => {
  const told = rules.filter(
    ({ headers }) => /\d{4}/.test(headers["Cache-Control"] ?? "") || headers["Access-Control-Allow-Origin"],
  );
  const inGuide = (path: string) => path.replace(/^\/nhung-v\d+\.js$/, "/nhung-v*.js");
  expect(told.map(({ path }) => inGuide(path)).filter((path) => !guide.includes(`\`${path}\``))).toEqual([]);
});
