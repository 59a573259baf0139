import { HtmlValidate } from "html-validate";
import type { BuiltPage } from "./pages.ts";

export const validator = new HtmlValidate({
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

/** What is not valid on the pages: address, line, column, rule, words. */
export const findHtmlProblems = (pages: readonly BuiltPage[]): string[] =>
  pages.flatMap(({ path, html }) =>
    validator
      .validateStringSync(html, path)
      .results.flatMap(({ messages }) =>
        messages.map(({ line, column, ruleId, message }) => `${path}:${line}:${column} ${ruleId}: ${message}`),
      ),
  );
