import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { makeEditionOf, partyMetrics } from "../../test/edition-fixture.ts";
import { observationsYearPath } from "../urls.ts";
import { makePartsCsv, makePartsJson } from "./part-list.ts";

test("where a table is cut into parts, its address tells of each: the year, the rows, the file", () => {
  const [early, ...late] = makeEditionOf(partyMetrics).observations.values();
  const parts = [
    { name: "2012", rows: [early] },
    { name: "2022", rows: late },
  ];
  const list = { parts, pathOf: observationsYearPath };
  const written = JSON.parse(makePartsJson(list));
  expect(written.observations).toBeUndefined();
  const told = { year: "2022", rows: 4, url: "https://nhipkcn.example/du-lieu/quan-sat/2022.json" };
  expect(written.parts[1]).toEqual(told);
  expect(parse(makePartsCsv(list), { bom: true, columns: true })[1]).toEqual({ ...told, rows: "4" });
});
