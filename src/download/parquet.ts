import { parquetWriteBuffer } from "hyparquet-writer";
import type { PublishedCorrection } from "../edition.ts";
import { tableCells } from "../machine/observation-table.ts";
import { tableColumns } from "../machine/table-columns.ts";
import type { Observation } from "../model/observation.ts";
import { fieldTypes } from "./table-schema.ts";

const parquetTypes = { number: "DOUBLE", boolean: "BOOLEAN", string: "STRING" } as const;

/**
 * The whole table as Parquet: the columns of the CSV, typed; an empty cell is null. Without the least and greatest value of
 * each group of rows: there is hardly ever more than one group, so nobody could pass over any.
 */
export function makeObservationParquet(
  observations: readonly Observation[],
  corrections: readonly PublishedCorrection[],
): Uint8Array {
  const rows = tableCells(observations, corrections);
  const columnData = tableColumns.map(({ name }, index) => {
    const type = fieldTypes[name] ?? "string";
    const cells = rows.map((row) => row[index] ?? null);
    return { name, type: parquetTypes[type], data: type === "boolean" ? cells.map((value) => value && true) : cells };
  });
  return new Uint8Array(parquetWriteBuffer({ columnData, createdBy: "Nhịp KCN", statistics: false }));
}
