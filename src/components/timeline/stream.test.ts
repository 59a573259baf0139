import { expect, test } from "vitest";
import { makeEditionOf, partyIndicator, partyMetrics } from "../../../test/edition-fixture.ts";
import type { WrittenArticle } from "../../model/article.ts";
import { entity } from "../../model/entity.ts";
import { event } from "../../model/event.ts";
import { makeTimeline } from "./stream.ts";

const founding = event.parse({
  id: "thanh-lap",
  date: "2012-06-19",
  title: "Thành lập Đảng bộ",
  kind: "founding",
  entities: ["hn-dang-bo"],
  source: "nguon-thu",
});
const ceremony = event.parse({ ...founding, id: "le-ky-niem", date: "2022-05-19", kind: "ceremony" });

const entities = [
  entity.parse({ id: "ha-noi", name: "Hà Nội", shortName: "Hà Nội", kind: "province", description: "Thành phố." }),
  ...["hn-dang-bo", "hn-kcn"].map((id) =>
    entity.parse({ id, name: id, shortName: id, kind: "party-body", place: "ha-noi", description: "Đơn vị." }),
  ),
];
const parts = {
  indicators: [partyIndicator],
  entities,
  articles: [{ slug: "bai", published: "2026-11-20T08:00+07:00", metrics: [], events: [founding, ceremony] }],
} as unknown as { articles: WrittenArticle[] };
const edition = makeEditionOf(partyMetrics, parts);

const shape = (stretches: ReturnType<typeof makeTimeline>) =>
  stretches.map(({ firstYear, lastYear, moments }) => [
    firstYear,
    lastYear,
    moments.map(({ when, events, figures }) => [when, ...events.map(({ id }) => id), ...figures.map(({ id }) => id)]),
  ]);

test("events and results of one date stand together, and years without either are one gap", () => {
  expect(shape(makeTimeline(edition, "hn-dang-bo" as never))).toEqual([
    [2012, 2012, [["2012-06-19", "thanh-lap", "hn12-to-chuc-dang"]]],
    [2013, 2021, []],
    [
      2022,
      2022,
      [
        ["2022-05-19", "le-ky-niem"],
        ["2022-05", "hn22-dang-vien", "hn22-to-chuc-dang"],
      ],
    ],
  ]);
});

test("the timeline of a place holds what belongs to it", () => {
  const years = makeTimeline(edition, "ha-noi" as never).map(({ firstYear }) => firstYear);
  expect(years).toEqual([2012, 2013, 2022, 2023, 2024]);
});

test("targets and rates of change are not events of the past", () => {
  const target = { ...partyMetrics[1], id: "muc-tieu", status: "target" } as (typeof partyMetrics)[number];
  const ids = shape(makeTimeline(makeEditionOf([...partyMetrics, target], parts))).flat(4);
  expect(ids).not.toContain("muc-tieu");
  expect(ids).not.toContain("hn22-to-chuc-dang-lan");
});
