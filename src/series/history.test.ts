import { expect, test } from "vitest";
import { makeEditionOf, partyMetrics } from "../../test/edition-fixture.ts";
import type { WrittenArticle } from "../model/article.ts";
import { correction, dataCorrection, update } from "../model/correction.ts";
import { metricId } from "../model/id.ts";
import { selectHistory } from "./history.ts";

const metric = "hn22-dang-vien";
const words = { place: "đoạn 3", wrong: "1.382 người", right: "1.328 người", reason: "Gõ nhầm." };
const earlier = { value: 1382, unit: "người" };
const article = {
  slug: "mot",
  published: "2026-11-22T08:00+07:00",
  metrics: [],
  events: [],
  corrections: [
    correction.parse({ at: "2026-11-23T08:00+07:00", kind: "text", ...words }),
    correction.parse({ at: "2026-11-24T08:00+07:00", kind: "figure", metric, earlier, ...words }),
  ],
  updates: [
    update.parse({
      at: "2026-11-26T08:00+07:00",
      note: "Nguồn ra số mới.",
      metric,
      earlier: { ...earlier, value: 1328 },
    }),
  ],
} as unknown as WrittenArticle;
const shared = dataCorrection.parse({
  id: "sua-so-chung",
  at: "2026-11-25T08:00+07:00",
  kind: "figure",
  metric: "hn12-dang-vien",
  earlier,
  ...words,
});
const reads = (told: object) =>
  correction.safeParse({ at: "2026-11-23T08:00+07:00", kind: "figure", ...told, ...words }).success;
const edition = makeEditionOf(partyMetrics, { articles: [article], corrections: [shared] });

test("every earlier value of a figure stays readable, newest first, with what replaced it", () => {
  const history = selectHistory(metricId.parse(metric), edition);
  expect(history.map(({ earlier, correction }) => [earlier.value, correction])).toEqual([
    [1328, undefined],
    [1382, "mot-2"],
  ]);
});

test("corrections of shared data have the anchors they are given", () => {
  expect(edition.corrections.map(({ id }) => id)).toEqual(["sua-so-chung", "mot-2", "mot-1"]);
});

test("what was changed of several figures stands in the history of each", () => {
  const both = dataCorrection.parse({
    id: "sua-thoi-diem",
    at: "2026-11-27T08:00+07:00",
    kind: "figure",
    metrics: [metric, "hn12-dang-vien"],
    earlier: { asOf: "2022" },
    ...words,
  });
  const changed = makeEditionOf(partyMetrics, { articles: [article], corrections: [both] });
  const told = (id: string) => selectHistory(metricId.parse(id), changed).map(({ earlier }) => earlier);
  expect([told(metric)[0], told("hn12-dang-vien")]).toEqual([{ asOf: "2022" }, [{ asOf: "2022" }]]);
});

test("an earlier value belongs to a named figure", () => {
  expect(reads({ earlier })).toBe(false);
  expect(reads({ metrics: [metric, "hn12-dang-vien"], earlier })).toBe(true);
  expect(reads({ metric, metrics: [metric, "hn12-dang-vien"], earlier })).toBe(false);
});

test("what was otherwise is told: the number whole, any other thing by itself, null where nothing was said", () => {
  expect(reads({ metric, earlier: { breakdown: null, asOf: "2022" } })).toBe(true);
  expect(reads({ metric, earlier: { qualifier: "hơn" } })).toBe(false);
  expect(reads({ metric, earlier: { value: 1382 } })).toBe(false);
  expect(reads({ metric, earlier: {} })).toBe(false);
});
