import { expect, test } from "vitest";
import { archiveChecks } from "./registry.ts";

test("of every rule for the paper as a whole somebody asked what an edit of one file may make it find elsewhere", () => {
  // A new one belongs here once what part.ts reads is enough for it, and test/checks/changes.test.ts shows that.
  expect(archiveChecks.map(({ name }) => name).toSorted()).toEqual([
    "article-dates",
    "changed-figure",
    "comparison-cells",
    "cumulative-falls",
    "duplicate-id",
    "duplicate-observation",
    "embed-permanence",
    "entity-family",
    "frozen-copies",
    "part-exceeds-whole",
    "relation",
    "ruling",
    "source-dates",
    "unexplained-discrepancy",
    "unit-slip",
    "unknown-id",
    "unused-id",
  ]);
});
