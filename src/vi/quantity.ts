import type { Qualifier } from "../model/qualifier.ts";
import type { Unit } from "../model/unit.ts";
import { formatNumber } from "./number.ts";

/** What a metric says of an amount. */
export interface Quantity {
  readonly value: number;
  /** Upper end of a range. */
  readonly valueHigh?: number | undefined;
  readonly unit: Unit;
  /** The word printed before the number. */
  readonly qualifier?: Qualifier | undefined;
}

/** The printed qualifier around numbers that `say` puts into digits or words: `gần 700`, `từ 2 đến 5`. */
export function qualify({ value, valueHigh, qualifier }: Quantity, say: (value: number) => string): string {
  const word = qualifier === "từ…đến" ? "từ" : qualifier;
  const amount = valueHigh === undefined ? say(value) : `${say(value)} đến ${say(valueHigh)}`;
  // A range opens with “từ” whatever stands before it: “khoảng từ 2 đến 5”.
  const opened = valueHigh !== undefined && word !== "từ" ? `từ ${amount}` : amount;
  return word ? `${word} ${opened}` : opened;
}

/** A bare number; per cent keeps its sign, which without a space belongs to the number. */
const formatFigure = (value: number, unit: Unit, decimals?: number) =>
  `${formatNumber(value, decimals)}${unit === "%" ? "%" : ""}`;

const withUnit = (figure: string, unit: Unit) => (unit === "%" ? figure : `${figure} ${unit}`);

/** An amount without qualifier: `7,24 tỷ USD`, `6,5%`. `decimals` as in `formatNumber`. */
export const formatAmount = (value: number, unit: Unit, decimals?: number): string =>
  withUnit(formatFigure(value, unit, decimals), unit);

/** An amount with its printed qualifier. full: `ước trên 7,24 tỷ USD`; number: `gần 700`, `6,5%`. */
export function formatQuantity(quantity: Quantity, form: "full" | "number" = "full"): string {
  const figure = qualify(quantity, (value) => formatFigure(value, quantity.unit));
  return form === "full" ? withUnit(figure, quantity.unit) : figure;
}
