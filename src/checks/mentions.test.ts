import { expect, test } from "vitest";
import { articleFrontmatter } from "../model/article.ts";
import { chartSpec } from "../model/chart.ts";
import { comparison } from "../model/comparison.ts";
import { metric } from "../model/metric.ts";
import { findDefinitions, findMentions } from "./mentions.ts";

test("ids are found by the schema they stand under, with their paths", () => {
  const data = {
    id: "hn22",
    indicator: "dang-vien",
    entity: "hn",
    plan: { name: "Kế hoạch", setBy: "bql" },
    source: "bao",
  };
  expect(findDefinitions(metric, data)).toEqual([{ kind: "metric", value: "hn22", path: ["id"] }]);
  expect(findMentions(metric, data)).toEqual([
    { kind: "indicator", value: "dang-vien", path: ["indicator"] },
    { kind: "entity", value: "hn", path: ["entity"] },
    { kind: "entity", value: "bql", path: ["plan", "setBy"] },
    { kind: "source", value: "bao", path: ["source"] },
  ]);
});

test("an entry's own id is told apart from those it names, however deep it stands", () => {
  const article = { metrics: [{ id: "a", source: "bao" }], events: [{ id: "b", source: "bao" }], leadChart: "c" };
  expect(findDefinitions(articleFrontmatter, article).map(({ path }) => path)).toEqual([
    ["metrics", 0, "id"],
    ["events", 0, "id"],
  ]);
  expect(findMentions(articleFrontmatter, article).map(({ value }) => value)).toEqual(["c", "bao", "bao"]);
});

test("texts with figures are found as templates, other words for readers as prose", () => {
  const found = findMentions(comparison, { title: "{a}", columns: ["b"], comparability: ["{c}"] });
  expect(found.map(({ kind, value }) => `${kind} ${value}`)).toEqual(["template {a}", "prose b", "template {c}"]);
});

test("of a union only the kind at hand is looked through, and empty cells are passed over", () => {
  const chart = { kind: "bars", title: "x", bars: [{ metric: "a", label: "A" }], series: [{ entity: "b" }] };
  expect(findMentions(chartSpec, chart).filter(({ kind }) => kind !== "template" && kind !== "prose")).toEqual([
    { kind: "metric", value: "a", path: ["bars", 0, "metric"] },
  ]);
  expect(findMentions(comparison, { rows: [{ cells: [null, "a"] }] })).toEqual([
    { kind: "metric", value: "a", path: ["rows", 0, "cells", 1] },
  ]);
});
