import { expect, test } from "vitest";
import { makeEditionOf, partyIndicator, partyMetrics } from "../../../test/edition-fixture.ts";
import { makeVerdicts } from "../../claims/verdicts.ts";
import { author } from "../../model/author.ts";
import type { MetricId } from "../../model/id.ts";
import { ruling } from "../../model/ruling.ts";
import { selectSeries } from "../../series/select.ts";
import { cautions } from "./words.ts";

const rival = { ...partyMetrics[0], id: "hn12-to-chuc-dang-khac", value: 7 } as (typeof partyMetrics)[number];
const decision = ruling.parse({
  id: "so-luc-thanh-lap",
  rule: "duplicate-observation",
  metrics: ["hn12-to-chuc-dang", "hn12-to-chuc-dang-khac"],
  use: "hn12-to-chuc-dang",
  reason: "Trang của Ban Quản lý in {hn12-to-chuc-dang}; số kia chỉ thấy ở một bài.",
  by: "ban-du-lieu",
  on: "2026-11-20",
});
const authors = [author.parse({ id: "ban-du-lieu", name: "Ban Dữ liệu", description: "Giữ sổ số liệu." })];
const make = (rulings: (typeof decision)[]) =>
  makeEditionOf([...partyMetrics, rival], { authors, indicators: [partyIndicator], rulings });

const series = { indicator: partyMetrics[0]?.indicator, entity: "hn-dang-bo" } as Parameters<typeof selectSeries>[1];
const claim = "hn22-to-chuc-dang-lan" as MetricId;

test("without a ruling both figures stand in the series, and a claim resting on them cannot be checked", () => {
  const edition = make([]);
  expect(selectSeries(edition, series).levels.map(({ value }) => value)).toEqual([5, 7, 96]);
  expect(makeVerdicts(edition).get(claim)?.kind).toBe("not-checkable");
});

test("the ruling decides which figure series and arithmetic use", () => {
  const edition = make([decision]);
  expect(selectSeries(edition, series).levels.map(({ value }) => value)).toEqual([5, 96]);
  expect(makeVerdicts(edition).get(claim)?.arithmetic).toBe("96 ÷ 5 = 19,2");
});

test("the ruling is told with either figure", () => {
  const edition = make([decision]);
  const told = (id: string) => cautions(edition.observations.get(id as MetricId) as never, edition).at(-1);
  const reason = "Trang của Ban Quản lý in 5 tổ chức; số kia chỉ thấy ở một bài.";
  expect(told("hn12-to-chuc-dang")).toBe(`Ban Dữ liệu quyết định dùng số này (20/11/2026): ${reason}`);
  expect(told("hn12-to-chuc-dang-khac")).toBe(`Ban Dữ liệu quyết định không dùng số này (20/11/2026): ${reason}`);
});
