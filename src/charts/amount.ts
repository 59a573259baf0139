import type { Edition } from "../edition.ts";
import { withoutNoise } from "../model/float-noise.ts";
import type { MetricId } from "../model/id.ts";
import { type Status, statusName } from "../model/metric-words.ts";
import type { Observation } from "../model/observation.ts";
import { convert, sameDimension, type Unit } from "../model/unit.ts";
import { roundNumber } from "../vi/number.ts";
import { formatPeriod } from "../vi/period.ts";
import { formatQuantity, type Quantity } from "../vi/quantity.ts";
import { ChartDataError } from "./chart-error.ts";
import type { BarFill } from "./picture.ts";

/** An observation ready to be drawn in the unit of its chart. */
export interface Amount {
  readonly observation: Observation;
  readonly unit: Unit;
  readonly value: number;
  /** Upper end of a printed range, else `value`. */
  readonly high: number;
  /** solid: happened; hollow: estimated or computed; target: wanted. */
  readonly look: "solid" | "hollow" | "target";
}

const looks: Readonly<Record<Status, Amount["look"]>> = {
  actual: "solid",
  estimate: "hollow",
  derived: "hollow",
  target: "target",
  proposal: "target",
};

/** How a bar shows the look of its amount. */
export const barFills: Readonly<Record<Amount["look"], BarFill>> = {
  solid: "solid",
  hollow: "hollow",
  target: "dashed",
};

/** @throws ChartDataError when no figure has this id */
export function findObservation(edition: Edition, id: MetricId): Observation {
  const observation = edition.observations.get(id);
  if (!observation) throw new ChartDataError(`không có số liệu mang mã “${id}”`);
  return observation;
}

/** @throws ChartDataError when the unit is of another dimension or the amount is below zero, where no scale reaches */
export function makeAmount(observation: Observation, unit: Unit): Amount {
  const { id, value, valueHigh = value, status } = observation;
  if (!sameDimension(observation.unit, unit)) {
    throw new ChartDataError(`số liệu “${id}” tính bằng ${observation.unit}, không vẽ chung với ${unit} được`);
  }
  if (value < 0) throw new ChartDataError(`“${id}” là số âm; biểu đồ chỉ vẽ được từ số 0 trở lên`);
  const inUnit = (amount: number) => convert(amount, observation.unit, unit);
  return { observation, unit, value: inUnit(value), high: inUnit(valueHigh), look: looks[status] };
}

/** Digits of an amount that its source prints in another unit: a chart in tỷ USD says 14,59 of 14.590,453 triệu USD. */
const convertedDigits = 4;

function roundConverted(value: number): number {
  const decimals = convertedDigits - 1 - Math.floor(Math.log10(value || 1));
  return roundNumber(value, Math.max(decimals, 0));
}

function quantityOf({ observation, unit, value, high }: Amount): Quantity {
  const written = observation.unit === unit ? withoutNoise : roundConverted;
  const valueHigh = observation.valueHigh === undefined ? undefined : written(high);
  return { value: written(value), valueHigh, unit, qualifier: observation.qualifier };
}

/** Words for a status the number itself does not show; a printed “ước” already says estimate. */
function withStatus(observation: Observation, amount: string): string {
  const { status, qualifier } = observation;
  if (status === "actual" || (status === "estimate" && qualifier?.includes("ước"))) return amount;
  const name = statusName(observation);
  return status === "derived" ? `${amount} (${name})` : `${name} ${amount}`;
}

/** `gần 700`: in the chart's unit, which is not repeated, where it is said otherwise what kind of figure it is. */
export const plainLabel = (amount: Amount): string => formatQuantity(quantityOf(amount), "number");

/** The same with its status: `ước trên 7,24`, `chỉ tiêu 400`, `5 (tính ra)`. */
export const amountLabel = (amount: Amount): string => withStatus(amount.observation, plainLabel(amount));

const plainText = (amount: Amount): string => formatQuantity(quantityOf(amount), "full");

/** `gần 700 doanh nghiệp`, `chỉ tiêu khoảng 400 triệu USD`. */
export const amountText = (amount: Amount): string => withStatus(amount.observation, plainText(amount));

/** As printed, and as a chart in another unit writes it: `14.590,453 triệu USD (14,59 tỷ USD)`. */
export function printedText(amount: Amount): string {
  const printed = formatQuantity(amount.observation);
  if (amount.unit === amount.observation.unit) return printed;
  return `${printed} (${formatQuantity({ ...quantityOf(amount), qualifier: undefined })})`;
}

const timeOf = ({ period, asOf }: Observation): string => period ?? asOf ?? "";

/** `tháng 5/2022`, `6 tháng đầu năm 2009`. */
export const whenText = (observation: Observation): string => formatPeriod(timeOf(observation));

/** `5/2022`, `nửa đầu 2009`. */
export const whenLabel = (observation: Observation): string => formatPeriod(timeOf(observation), "short");

/** `96 tổ chức (tháng 5/2022)`, `5 tổ chức (tháng 5/2022, tính ra)`. */
export function datedText(amount: Amount): string {
  const { observation } = amount;
  const when = whenText(observation);
  return observation.status === "derived"
    ? `${plainText(amount)} (${when}, ${statusName(observation)})`
    : `${amountText(amount)} (${when})`;
}
