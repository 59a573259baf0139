import { parquetReadObjects } from "hyparquet";
import { expect, test } from "vitest";
import { correctedEdition, correctedSentence } from "../../test/corrected-chart.ts";
import { makeEditionOf, partyMetrics } from "../../test/edition-fixture.ts";
import { tableColumns } from "../machine/table-columns.ts";
import { makeObservationParquet } from "./parquet.ts";
import { fieldTypes } from "./table-schema.ts";

const observations = [
  ...makeEditionOf([
    ...partyMetrics,
    {
      ...partyMetrics[0],
      id: "so-khong",
      value: 0,
      note: "Đường, ỷ, ₫",
      basisUnclear: true,
    } as (typeof partyMetrics)[0],
  ]).observations.values(),
];
const read = (bytes: Uint8Array) => parquetReadObjects({ file: bytes.slice().buffer as ArrayBuffer });

test("what is written is read back: Vietnamese texts, numbers, zero, truth and nothing", async () => {
  const rows = await read(makeObservationParquet(observations, []));
  const row = rows.find(({ id }) => id === "so-khong");
  expect(row).toMatchObject({ value: 0, value_high: null, note: "Đường, ỷ, ₫", basis_unclear: true });
  expect(rows.map(({ id }) => id)).toEqual(observations.map(({ id }) => id));
  expect(Object.keys(rows[0] ?? {})).toEqual(tableColumns.map(({ name }) => name));
});

test("the columns of numbers are those the schema names", () => {
  const full = { ...observations[0], valueHigh: 9, basisUnclear: true } as (typeof observations)[0];
  const numeric = tableColumns.filter(({ cell }) => typeof cell(full, []) === "number").map(({ name }) => name);
  expect(numeric).toEqual(tableColumns.map(({ name }) => name).filter((name) => fieldTypes[name] === "number"));
});

test("what was corrected stands in the row of the figure", async () => {
  const rows = await read(
    makeObservationParquet([...correctedEdition.observations.values()], correctedEdition.corrections),
  );
  const said = rows.filter(({ correction }) => correction !== null).map(({ id, correction }) => [id, correction]);
  expect(said).toEqual([["hn22-to-chuc-dang", correctedSentence]]);
});

test("the same table gives the same bytes", () => {
  expect(Buffer.compare(makeObservationParquet(observations, []), makeObservationParquet(observations, []))).toBe(0);
});
