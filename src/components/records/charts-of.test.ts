import { expect, test } from "vitest";
import { makeEditionOf, partyIndicator, partyMetrics } from "../../../test/edition-fixture.ts";
import type { Chart } from "../../model/chart.ts";
import { entity } from "../../model/entity.ts";
import type { ChartId, MetricId } from "../../model/id.ts";
import { chartsOfEntity } from "./charts-of.ts";

const written = (id: string, metrics: readonly string[]): Chart => ({
  id: id as ChartId,
  kind: "bars",
  title: "Từ {hn12-to-chuc-dang | so}",
  subtitle: "Hai số",
  bars: metrics.map((metric) => ({ metric: metric as MetricId, label: metric })),
});
const party = { id: "hn-dang-bo", name: "Đảng bộ", shortName: "Đảng bộ", kind: "party-body", description: "Đảng bộ." };
const parts = { indicators: [partyIndicator], entities: [entity.parse(party)] };
const edition = makeEditionOf(partyMetrics, {
  ...parts,
  charts: [
    written("hai-chi-so", ["hn12-to-chuc-dang", "hn22-dang-vien"]),
    written("noi-khac", ["hn24-doanh-nghiep", "hn24-doanh-nghiep"]),
  ],
});
const indicators = ["to-chuc-dang", "dang-vien"] as never[];

test("the charts of editors come before those that arise from the figures, each once", () => {
  expect(chartsOfEntity("hn-dang-bo" as never, indicators, edition).map(({ id }) => id)).toEqual([
    "hai-chi-so",
    "to-chuc-dang--hn-dang-bo",
  ]);
});

test("a chart that is about the entity comes before one in which it is one of many", () => {
  const many = ["hn24-doanh-nghiep", "hn22-to-chuc-dang", "hn24-doanh-nghiep"];
  const charts = [written("mot-trong-nhieu", many), written("ve-no", ["hn12-to-chuc-dang", "hn22-dang-vien"])];
  const others = makeEditionOf(partyMetrics, { ...parts, charts });
  const [first, second] = chartsOfEntity("hn-dang-bo" as never, indicators, others);
  expect([first?.id, second?.id]).toEqual(["ve-no", "mot-trong-nhieu"]);
});

test("an entity that no chart shows has none", () => {
  expect(chartsOfEntity("hn-kcn" as never, ["to-chuc-dang"] as never, edition)).toEqual([]);
});
