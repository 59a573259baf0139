import { expect, test } from "vitest";
import type { MetricId } from "../model/id.ts";
import { findNearest } from "./nearest.ts";

const ids = (text: string) => text.split(" ") as MetricId[];
const chart = (id: string, metrics: string) => ({
  id: id as never,
  origin: "editor" as const,
  title: id,
  metrics: ids(metrics),
});
const comparison = (id: string, metrics: string) => ({ ...chart(id, metrics), comparability: [] });

test("the nearest chart shares most of its figures with what is drawn, not most in number", () => {
  const charts = [chart("lon", "a b c d e f g h"), chart("vua", "a b x")];
  expect(findNearest(ids("a b c"), { charts, comparisons: [] }).chart?.id).toBe("vua");
});

test("one figure in common makes a chart near, but no comparison", () => {
  const found = findNearest(ids("a b"), { charts: [chart("mot", "a z")], comparisons: [comparison("so", "a z")] });
  expect(found.chart?.id).toBe("mot");
  expect(found.comparison).toBeUndefined();
});

test("nothing in common is nothing near", () => {
  expect(findNearest(ids("a"), { charts: [chart("khac", "z")], comparisons: [] })).toEqual({});
});
