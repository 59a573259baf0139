import { expect, test } from "vitest";
import { makeEditionOf, partyIndicator } from "../../test/edition-fixture.ts";
import type { Chart } from "../model/chart.ts";
import { entity } from "../model/entity.ts";
import { series } from "./series.ts";

const party = entity.parse({
  id: "hn-dang-bo",
  name: "Đảng bộ",
  shortName: "Đảng bộ",
  kind: "party-body",
  description: "Đảng bộ.",
});
const level = { indicator: "to-chuc-dang", entity: "hn-dang-bo", unit: "tổ chức" } as const;
const edition = makeEditionOf(
  [
    { ...level, id: "mot", value: 1000, asOf: "2018-09" },
    { ...level, id: "hai", value: 2400, asOf: "2024-03" },
    { ...level, id: "ba", value: 2448, asOf: "2024-05" },
  ],
  { indicators: [partyIndicator], entities: [party] },
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
