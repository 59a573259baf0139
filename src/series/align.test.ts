import { expect, test } from "vitest";
import { makeEditionOf, partyMetrics } from "../../test/edition-fixture.ts";
import type { EntityId, IndicatorId } from "../model/id.ts";
import { alignSeries, sharedRows } from "./align.ts";
import { selectSeries } from "./select.ts";

const edition = makeEditionOf(partyMetrics);
const seriesOf = (indicator: string) =>
  selectSeries(edition, { indicator: indicator as IndicatorId, entity: "hn-dang-bo" as EntityId });
const rows = alignSeries([seriesOf("to-chuc-dang"), seriesOf("dang-vien")]);

test("each span is one row, oldest first; a series that is silent leaves a gap", () => {
  expect(rows.map(({ end, values }) => [end, ...values.map((value) => value?.value ?? null)])).toEqual([
    ["2012-06-19", 5, null],
    ["2022-05-31", 96, 1328],
  ]);
});

test("only rows that every series fills may be compared", () => {
  expect(sharedRows(rows).map(({ end }) => end)).toEqual(["2022-05-31"]);
});

test("a month and a day inside it are different spans", () => {
  const [first] = seriesOf("to-chuc-dang").levels;
  const moved = first && { ...first, start: "2012-06-01", end: "2012-06-30" };
  expect(alignSeries([seriesOf("to-chuc-dang"), { levels: moved ? [moved] : [], targets: [] }])).toHaveLength(3);
});
