import { statuses } from "../model/metric-words.ts";
import type { Observation } from "../model/observation.ts";
import { units } from "../model/unit.ts";
import { formatQuantity } from "../vi/quantity.ts";
import { type Amount, printedText, whenLabel } from "./amount.ts";
import type { ChartTable, TableRow } from "./kind.ts";

const columns = [
  { label: "Số liệu", numeric: false },
  { label: "Giá trị", numeric: true },
  { label: "Thời điểm, kỳ", numeric: false },
  { label: "Tình trạng", numeric: false },
] as const;

/** Printed amounts in units of one dimension, such as tỷ and triệu USD, by their size. */
const sizeOf = ({ value, unit }: Observation) => value * units[unit].factor;

/** `2022-05-31` → 20220531. */
const dayNumber = (iso: string) => Number(iso.replaceAll("-", ""));

/** What the kind of chart adds to each record: its words, and how large it is. */
interface Extra {
  readonly text: string;
  readonly rank?: number | undefined;
}

const makeRow = (label: string, value: string, observation: Observation, extra?: Extra): TableRow => ({
  cells: [label, value, whenLabel(observation), statuses[observation.status], ...(extra ? [extra.text] : [])],
  ranks: [undefined, sizeOf(observation), dayNumber(observation.end), undefined, extra?.rank],
  observation,
});

/** One record as printed: value with its qualifier, when, and whether it happened. */
export const recordRow = (label: string, observation: Observation, extra?: Extra): TableRow =>
  makeRow(label, formatQuantity(observation), observation, extra);

/** One record as printed, and as the picture writes it where that is in another unit. */
export const amountRow = (label: string, amount: Amount, extra?: Extra): TableRow =>
  makeRow(label, printedText(amount), amount.observation, extra);

/** A record beside which the added column says nothing. */
export const nothingExtra: Extra = { text: "" };

/** `extra` names one more column of figures, whose cells follow in each row. */
export const recordTable = (rows: readonly TableRow[], extra?: string): ChartTable => ({
  columns: extra ? [...columns, { label: extra, numeric: true }] : columns,
  rows,
});
