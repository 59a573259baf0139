import type { Edition } from "../edition.ts";
import type { Observation } from "../model/observation.ts";
import type { Unit } from "../model/unit.ts";
import { type OperationName, operations } from "../series/measure.ts";
import { refuseGrowth } from "../series/unjoined.ts";
import { formatNumber, parseNumber } from "../vi/number.ts";
import { formatAmount, formatQuantity } from "../vi/quantity.ts";
import { speakNumber, speakQuantity } from "../vi/spoken.ts";
import { capitalise } from "../vi/text.ts";
import { FigureError, type FigureExpression, type FigureForm } from "./expression.ts";

/** A figure ready to be shown: its words and the records it rests on. */
export interface Figure {
  /** As a reader sees it: “hơn 19 lần”, “1.080 người”. */
  readonly text: string;
  /** As it is read aloud: “hơn mười chín lần”. */
  readonly spoken: string;
  /** Machine-readable value, in `unit`. */
  readonly value: number;
  readonly unit: Unit | null;
  readonly observations: readonly Observation[];
  /** How the paper computed it; absent when a source prints it. */
  readonly operation?: OperationName;
}

const growths: ReadonlySet<OperationName> = new Set(["tang", "lan"]);

function findObservation(edition: Edition, id: FigureExpression["ids"][number]): Observation {
  const observation = edition.observations.get(id);
  if (!observation) throw new FigureError(`không có số liệu mang mã “${id}”`);
  return observation;
}

/** The number as its digits are shown, so that what is heard is what is seen. */
const rounded = (value: number, digits: number) => parseNumber(formatNumber(value, digits)) ?? value;

function write(form: FigureForm, shown: string, spoken: string): string {
  if (form === "words") return spoken;
  return form === "capitalised" ? capitalise(spoken) : shown;
}

function compute(
  operation: OperationName,
  { form, decimals }: FigureExpression,
  observations: readonly Observation[],
): Omit<Figure, "observations"> {
  const { value, unit, approximate, ...result } = operations[operation].compute(observations);
  const digits = decimals ?? result.decimals;
  const shownUnit = form === "full" || unit === "%" ? unit : null;
  const shown = shownUnit ? formatAmount(value, shownUnit, digits) : formatNumber(value, digits);
  const said = { value: rounded(value, digits), unit: unit ?? "%" } as const;
  const spoken = shownUnit ? speakQuantity(said) : speakNumber(said.value);
  const about = (words: string) => (approximate ? `khoảng ${words}` : words);
  return { text: write(form, about(shown), about(spoken)), spoken: about(spoken), value, unit, operation };
}

/** @throws FigureError when an id is unknown; RangeError when the operation does not fit the figures */
export function makeFigure(expression: FigureExpression, edition: Edition): Figure {
  const { form, operation } = expression;
  const observations = expression.ids.map((id) => findObservation(edition, id));
  const [first] = observations;
  if (!first) throw new FigureError("thiếu mã số liệu");
  if (operation && growths.has(operation)) refuseGrowth(observations, edition);
  if (operation) return { observations, ...compute(operation, expression, observations) };
  const spoken = speakQuantity(first, form === "full" ? "full" : "number");
  const shown = formatQuantity(first, form === "full" ? "full" : "number");
  return { text: write(form, shown, spoken), spoken, value: first.value, unit: first.unit, observations };
}
