import { expect, test } from "vitest";
import { makeEditionOf, partyIndicator, partyMetrics } from "../../test/edition-fixture.ts";
import { makeIndicatorDataset, makeTableDataset } from "./dataset.ts";
import { mostRows } from "./year-parts.ts";

const observations = [...makeEditionOf(partyMetrics).observations.values()];

test("the table says what it covers, under which licence, and where it is downloaded", () => {
  expect(makeTableDataset(observations)).toMatchObject({
    "@type": "Dataset",
    temporalCoverage: "2012-06-19/2024-06-30",
    license: "https://creativecommons.org/licenses/by/4.0/deed.vi",
    distribution: [
      { encodingFormat: "text/csv", contentUrl: "https://nhipkcn.example/du-lieu/quan-sat.csv" },
      { encodingFormat: "application/json", contentUrl: "https://nhipkcn.example/du-lieu/quan-sat.json" },
      {
        encodingFormat: "application/vnd.apache.parquet",
        contentUrl: "https://nhipkcn.example/du-lieu/quan-sat.parquet",
      },
    ],
  });
});

test("an indicator without figures covers no time", () => {
  expect(makeIndicatorDataset(partyIndicator, []).temporalCoverage).toBeUndefined();
});

test("tables that are cut into parts are downloaded part by part, and a list of parts is no download", () => {
  const many = Array.from({ length: mostRows.table + 1 }, () => observations[0] as (typeof observations)[number]);
  const types = (dataset: object) =>
    (dataset as { distribution: { encodingFormat: string }[] }).distribution.map(
      ({ encodingFormat }) => encodingFormat,
    );
  expect(types(makeTableDataset(many))).toEqual(["text/csv", "application/vnd.apache.parquet"]);
  const parts = ["2012", "2012-2", "2012-3", "2012-4", "2012-5"].map((name) => ({
    contentUrl: `https://nhipkcn.example/du-lieu/chi-so/${partyIndicator.id}/${name}.csv`,
  }));
  expect(makeIndicatorDataset(partyIndicator, many)).toMatchObject({ distribution: parts });
});

test("a hostile definition stays one JSON text", () => {
  const definition = `"</script><script>alert(1)</script>`;
  const dataset = makeIndicatorDataset({ ...partyIndicator, definition }, observations);
  expect(JSON.parse(JSON.stringify(dataset)).description).toContain(definition);
});
