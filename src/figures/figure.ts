import type { Edition } from "../edition.ts";
import type { Observation } from "../model/observation.ts";
import type { Unit } from "../model/unit.ts";
import { operations } from "../series/measure.ts";
import { formatNumber } from "../vi/number.ts";
import { formatAmount, formatQuantity } from "../vi/quantity.ts";
import { FigureError, type FigureExpression } from "./expression.ts";

/** A figure ready to be shown: its words and the records it rests on. */
export interface Figure {
  /** As a reader sees it: “hơn 19 lần”, “1.080 người”. */
  readonly text: string;
  /** Machine-readable value, in `unit`. */
  readonly value: number;
  readonly unit: Unit | null;
  readonly observations: readonly Observation[];
  /** Computed by the paper, not printed by a source. */
  readonly derived: boolean;
}

function findObservation(edition: Edition, id: FigureExpression["ids"][number]): Observation {
  const observation = edition.observations.get(id);
  if (!observation) throw new FigureError(`không có số liệu mang mã “${id}”`);
  return observation;
}

function compute(expression: FigureExpression, observations: readonly Observation[]): Omit<Figure, "observations"> {
  const { operation, form, decimals } = expression;
  if (!operation) throw new FigureError("thiếu phép tính");
  const result = operations[operation].compute(observations);
  const digits = decimals ?? result.decimals;
  const amount =
    (form === "number" && result.unit !== "%") || !result.unit
      ? formatNumber(result.value, digits)
      : formatAmount(result.value, result.unit, digits);
  const text = result.approximate ? `khoảng ${amount}` : amount;
  return { text, value: result.value, unit: result.unit, derived: true };
}

/** @throws FigureError when an id is unknown; RangeError when the operation does not fit the figures */
export function makeFigure(expression: FigureExpression, edition: Edition): Figure {
  const observations = expression.ids.map((id) => findObservation(edition, id));
  const [first] = observations;
  if (expression.operation || !first) return { observations, ...compute(expression, observations) };
  const text = formatQuantity(first, expression.form);
  return { text, value: first.value, unit: first.unit, observations, derived: false };
}
