import { describe, expect, test } from "vitest";
import { makeEditionOf, partyIndicator, partyMetrics } from "../../test/edition-fixture.ts";
import { readParts } from "../../tools/read.ts";
import { makeBoundEdition } from "../figures/notes.ts";
import { type Chart, chartSpec } from "../model/chart.ts";
import { entity } from "../model/entity.ts";
import { chartId, embedId } from "../model/id.ts";
import { publishedEmbed } from "../model/published-embed.ts";
import { selectCatalogue, selectChartsOfEntity, selectSeriesOf, selectViews } from "./catalogue.ts";
import { sentencesOf } from "./derived-words.ts";
import { makeDrawnChart } from "./make.ts";

const view = { id: "tu-2022", name: "Từ 2022", title: "Phần", subtitle: "Phần sau", from: "2022" };
const chart = {
  ...chartSpec.parse({
    kind: "series",
    title: "Cả",
    subtitle: "Tất cả",
    series: [{ indicator: "to-chuc-dang", entity: "hn-dang-bo" }],
    views: [view],
  }),
  id: "ca",
} as Chart;
const makeEntity = (id: string) => entity.parse({ id, name: id, shortName: id, kind: "party-body", description: id });
const parts = { indicators: [partyIndicator], entities: [makeEntity("hn-dang-bo")], charts: [chart] };

describe("the charts that have pages", () => {
  test("are those of editors, their views, and the series that arise from the figures", () => {
    const entries = [...selectCatalogue(makeEditionOf(partyMetrics, parts))];
    expect(entries.map(([id, { origin }]) => [id, origin])).toEqual([
      ["ca", "editor"],
      ["ca/tu-2022", "view"],
      ["to-chuc-dang--hn-dang-bo", "figures"],
    ]);
    expect(selectViews("ca" as never, makeEditionOf(partyMetrics, parts)).map(({ view: part }) => part)).toEqual([
      { of: "ca", name: "Từ 2022" },
    ]);
  });

  test("are told of at the entity whose figures they show", () => {
    const edition = makeEditionOf(partyMetrics, parts);
    expect(selectChartsOfEntity("hn-dang-bo" as never, edition).map(({ id }) => id)).toEqual([
      "to-chuc-dang--hn-dang-bo",
    ]);
    expect(selectChartsOfEntity("hn-kcn" as never, edition)).toEqual([]);
  });

  test("leave out what cannot be drawn, since no editor wrote it", () => {
    const negative = partyMetrics.map((metric) => ({ ...metric, value: -1 }));
    expect([...selectCatalogue(makeEditionOf(negative, { ...parts, charts: [] }))]).toEqual([]);
  });

  test("are of an indicator the twelve richest series, and those whose address was given out", () => {
    const metrics = Array.from({ length: 14 }, (_, index) =>
      ["2012", "2022"].map((asOf) => ({
        ...partyMetrics[0],
        id: `noi-${index}-nam-${asOf}`,
        entity: `noi-${index}`,
        asOf,
      })),
    ).flat() as typeof partyMetrics;
    const entities = Array.from({ length: 14 }, (_, index) => makeEntity(`noi-${index}`));
    const embeds = [publishedEmbed.parse({ id: "to-chuc-dang--noi-9", since: "2026-11-22" })];
    const seriesOf = (more: object) =>
      selectSeriesOf(
        partyIndicator.id,
        makeEditionOf(metrics, { indicators: [partyIndicator], entities, ...more }),
      ).map(({ id }) => id);
    expect(seriesOf({})).toHaveLength(12);
    expect(seriesOf({})).not.toContain("to-chuc-dang--noi-9");
    expect(seriesOf({ embeds })).toContain("to-chuc-dang--noi-9");
  });
});

describe("the ids of the published charts", () => {
  const catalogue = selectCatalogue(makeBoundEdition(readParts(".").parts));

  test("that arise from the figures or name a view are none that an editor's chart can have", () => {
    const others = [...catalogue.values()].filter(({ origin }) => origin !== "editor");
    expect(others.length).toBeGreaterThan(10);
    expect(others.filter(({ chart: { id } }) => chartId.safeParse(id).success)).toEqual([]);
  });

  test("may all be kept in the registry of embeds", () => {
    expect([...catalogue.keys()].filter((id) => !embedId.safeParse(id).success)).toEqual([]);
  });
});

test("a published chart that arises from the figures says what must be known of them", () => {
  const edition = makeBoundEdition(readParts(".").parts);
  const silent = [...selectCatalogue(edition).values()].filter(
    ({ origin, chart: { note = "" }, chart: one }) =>
      origin === "figures" &&
      makeDrawnChart(one, edition).observations.some(
        (figure) => figure.note && sentencesOf(figure.note).some((sentence) => !note.includes(sentence)),
      ),
  );
  expect(silent.map(({ chart: { id } }) => id)).toEqual([]);
});
