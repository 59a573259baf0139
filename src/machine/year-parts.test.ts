import { expect, test } from "vitest";
import { makeEditionOf, partyMetrics } from "../../test/edition-fixture.ts";
import type { Entry } from "../claims/entry.ts";
import type { Observation } from "../model/observation.ts";
import { mostRows, splitIndicator, splitTable, splitVerdicts, type YearPart } from "./year-parts.ts";

const [early, late] = [...makeEditionOf(partyMetrics).observations.values()] as [Observation, Observation];
const repeat = <Row>(row: Row, count: number) => Array.from({ length: count }, () => row);
const namesOf = (parts: readonly YearPart<unknown>[]) => parts.map(({ name, rows }) => [name, rows.length]);

test("a table that fits one file has no parts", () => {
  expect(splitTable(repeat(early, mostRows.table))).toEqual([]);
  expect(splitIndicator(repeat(early, mostRows.part))).toEqual([]);
});

test("a longer one is cut by the years that the rows speak of, and holds every row once", () => {
  expect(namesOf(splitIndicator([...repeat(early, mostRows.part), late]))).toEqual([
    ["2012", mostRows.part],
    ["2022", 1],
  ]);
});

test("a year of too many rows goes on in further files, and the first keeps its address", () => {
  expect(namesOf(splitTable(repeat(early, mostRows.table + 1)))).toEqual([
    ...["2012", "2012-2", "2012-3", "2012-4"].map((name) => [name, mostRows.part]),
    ["2012-5", 1],
  ]);
});

test("rows of no known year stand together", () => {
  expect(namesOf(splitIndicator([{ ...early, end: "" }, ...repeat(late, mostRows.part)]))).toEqual([
    ["khac", 1],
    ["2022", mostRows.part],
  ]);
});

test("verdicts are cut by the year of the claim, and where there is none by the latest of the figures", () => {
  const claim = { claim: early, finding: { inputs: [late] } } as unknown as Entry;
  const relation = { finding: { inputs: [late, early] } } as unknown as Entry;
  expect(namesOf(splitVerdicts([...repeat(claim, mostRows.verdicts), relation]))).toEqual([
    ["2012", mostRows.verdicts],
    ["2022", 1],
  ]);
});
