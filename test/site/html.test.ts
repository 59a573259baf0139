import { HtmlValidate } from "html-validate";
import { expect, it } from "vitest";
import { pages } from "./pages.ts";

const validator = new HtmlValidate({
  extends: ["html-validate:recommended"],
  rules: {
    // Astro's ways of writing what is equally valid.
    "void-style": "off",
    "no-trailing-whitespace": "off",
    // Figures look like telephone numbers to it.
    "tel-non-breaking": "off",
    // Titles carry the paper's name.
    "long-title": "off",
    // Wide tables scroll in a named region; as a section each would be a part of the article.
    "prefer-native-element": ["error", { exclude: ["region"] }],
    // It takes every aside for a landmark; axe, in the browser, knows which ones are.
    "unique-landmark": "off",
  },
});

it("every page is valid HTML", () => {
  const reports = pages.map(({ path, html }) => ({ path, results: validator.validateStringSync(html, path).results }));
  const problems = reports.flatMap(({ path, results }) =>
    results.flatMap(({ messages }) =>
      messages.map(({ line, column, ruleId, message }) => `${path}:${line}:${column} ${ruleId}: ${message}`),
    ),
  );
  expect(problems).toEqual([]);
});

it("the validator notices what is not", () => {
  const { results } = validator.validateStringSync("<ul><p>Một</p></ul>");
  expect(results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId))).toContain(
    "element-permitted-content",
  );
});
