import { expect, test } from "vitest";
import { makeEditionOf, partyEntity, partyIndicator } from "../../test/edition-fixture.ts";
import type { Chart } from "../model/chart.ts";
import { series } from "./series.ts";

const level = { indicator: "to-chuc-dang", entity: "hn-dang-bo", unit: "tổ chức" } as const;
const edition = makeEditionOf(
  [
    { ...level, id: "mot", value: 1000, asOf: "2018-09" },
    { ...level, id: "hai", value: 2400, asOf: "2024-03" },
    { ...level, id: "ba", value: 2448, asOf: "2024-05" },
  ],
  { indicators: [partyIndicator], entities: [partyEntity] },
);
const chart = { id: "thu", kind: "series", title: "Ba số", subtitle: "Ba số", series: [level] } as unknown as Chart;

const sizesAt = (width: number) =>
  series
    .draw(series.resolve(chart as Chart<"series">, edition), width)
    .marks.flatMap((mark) => (mark.mark === "dot" ? [mark.radius] : []));

test("marks of a series that would make one blot are drawn smaller, so that each can be told", () => {
  expect(sizesAt(328)).toEqual([5, 3.5, 3.5]);
  expect(sizesAt(640)).toEqual([5, 5, 5]);
});
