import { expect, test } from "vitest";
import { groupByEach } from "./group-by-each.ts";

const rulings = [
  { id: "mot", metrics: ["b", "a", "b"] },
  { id: "hai", metrics: ["a"] },
  { id: "ba", metrics: [] },
];

test("an item stands once in each of its groups; groups and items keep their order", () => {
  const groups = [...groupByEach(rulings, ({ metrics }) => metrics)];
  expect(groups.map(([metric, items]) => [metric, ...items.map(({ id }) => id)])).toEqual([
    ["b", "mot"],
    ["a", "mot", "hai"],
  ]);
});
