import { expect, test } from "vitest";
import { makeEditionOf, partyMetrics } from "../../test/edition-fixture.ts";
import { selectCorrections, selectCorrectionsOf } from "./corrections.ts";

const correction = (id: string, metric: string, at: string) => ({ id, metric, at });
const both = { id: "so-b", metrics: ["hn12-doan-vien", "hn22-doan-vien"], at: "2026-12-02T09:00+07:00" };
const edition = makeEditionOf(partyMetrics, {
  corrections: [
    correction("so-a", "hn12-to-chuc-dang", "2026-12-01T09:00+07:00"),
    correction("so-d", "hn22-to-chuc-dang", "2026-12-03T07:30+07:00"),
    correction("so-c", "hn12-to-chuc-dang", "2026-12-03T07:30+07:00"),
    both,
    correction("so-e", "hn22-dang-vien", "2026-12-04T08:00+07:00"),
  ] as never,
});
const idsOf = (...metrics: string[]) => selectCorrections(metrics as never, edition).map(({ id }) => id);

test("corrections of several figures stand newest first, those of one moment in the order of their ids", () => {
  expect(idsOf("hn22-to-chuc-dang", "hn12-to-chuc-dang")).toEqual(["so-c", "so-d", "so-a"]);
});

test("a correction of several figures is one of each of them, and stands once where they stand together", () => {
  expect([idsOf("hn12-doan-vien"), idsOf("hn22-doan-vien"), idsOf("hn12-doan-vien", "hn22-doan-vien")]).toEqual([
    ["so-b"],
    ["so-b"],
    ["so-b"],
  ]);
});

test("a figure that was never corrected has none", () => {
  expect(idsOf("hn12-dang-vien")).toEqual([]);
});

test("an indicator has those of its figures, newest first", () => {
  const idsOfIndicator = (id: string) => selectCorrectionsOf(id as never, edition).map((one) => one.id);
  expect(idsOfIndicator("to-chuc-dang")).toEqual(["so-c", "so-d", "so-a"]);
  expect(idsOfIndicator("dang-vien")).toEqual(["so-e"]);
  expect(idsOfIndicator("doanh-nghiep")).toEqual([]);
});
