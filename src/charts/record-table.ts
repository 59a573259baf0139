import { statuses } from "../model/metric-words.ts";
import type { Observation } from "../model/observation.ts";
import { formatQuantity } from "../vi/quantity.ts";
import { whenLabel } from "./amount.ts";
import type { ChartTable, TableRow } from "./kind.ts";

const columns = [
  { label: "Số liệu", numeric: false },
  { label: "Giá trị", numeric: true },
  { label: "Thời điểm, kỳ", numeric: false },
  { label: "Tình trạng", numeric: false },
] as const;

/** One record as printed: value with its qualifier, when, and whether it happened. */
export const recordRow = (label: string, observation: Observation, ...more: readonly string[]): TableRow => ({
  cells: [label, formatQuantity(observation), whenLabel(observation), statuses[observation.status], ...more],
  observation,
});

/** `extra` names one more column of figures, whose cells follow in each row. */
export const recordTable = (rows: readonly TableRow[], extra?: string): ChartTable => ({
  columns: extra ? [...columns, { label: extra, numeric: true }] : columns,
  rows,
});
