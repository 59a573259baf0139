import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { type Audit, auditFile, isPassed } from "../../src/accessibility/audit.ts";
import { findHtmlProblems, validator } from "./html-validator.ts";
import { pages } from "./pages.ts";

it("every page is valid HTML, as the page about accessibility says", () => {
  const { results } = JSON.parse(readFileSync(auditFile, "utf8")) as Audit;
  expect(findHtmlProblems(pages)).toEqual([]);
  expect(isPassed(results.html)).toBe(true);
});

it("the validator notices what is not", () => {
  const { results } = validator.validateStringSync("<ul><p>Một</p></ul>");
  expect(results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId))).toContain(
    "element-permitted-content",
  );
});
