import type { Edition } from "../../edition.ts";
import type { Observation } from "../../model/observation.ts";
import { type ComparableField, comparableFields, type RelationOf } from "../../model/relation.ts";
import { formatNumber } from "../../vi/number.ts";
import { formatPeriod } from "../../vi/period.ts";
import { formatAmount } from "../../vi/quantity.ts";
import { joinList, lowerFirst } from "../../vi/text.ts";
import type { Finding } from "../verdict.ts";
import type { Ground } from "./term.ts";

const nameOf = (id: Observation["indicator"], indicators: Edition["indicators"]) => indicators.get(id)?.shortName ?? id;

const when = ({ period, asOf }: Observation) => period ?? asOf;

/** Each field in the words a reader sees. */
const read: Readonly<Record<ComparableField, (figure: Observation, edition: Edition) => string>> = {
  value: ({ value, valueHigh, unit }) =>
    valueHigh === undefined ? formatAmount(value, unit) : `${formatNumber(value)}–${formatAmount(valueHigh, unit)}`,
  qualifier: ({ qualifier }) => (qualifier ? `“${qualifier}”` : "không có chữ nào"),
  period: (figure) => (when(figure) ? formatPeriod(when(figure) ?? "") : "không rõ"),
  term: ({ term, indicator }, { indicators }) =>
    term ? `“${term}”` : `${lowerFirst(nameOf(indicator, indicators))} (không có cách gọi riêng)`,
  plan: ({ plan }, { entities }) => (plan?.setBy && entities.get(plan.setBy)?.shortName) || (plan?.name ?? "không rõ"),
  indicator: ({ indicator }, { indicators }) => nameOf(indicator, indicators),
};

type Outcome = Pick<Finding, "kind" | "explanation">;

/** What is said of one number with other words around it. What sources call by two names may be two things. */
function tellSameNumber(differing: readonly ComparableField[], figures: readonly Observation[]): string {
  if (differing.includes("term")) return "Cùng một con số mà hai cách gọi: có thể là một điều, cũng có thể là hai.";
  const isDropped = figures.some(({ qualifier }) => !qualifier);
  return `Cùng một con số; ${isDropped ? "một chỗ bỏ chữ đứng trước" : "chữ đứng trước thì khác"}.`;
}

const wordsAround: readonly ComparableField[] = ["qualifier", "term"];

function conclude(
  differing: readonly ComparableField[],
  agreeing: readonly ComparableField[],
  figures: readonly Observation[],
): Outcome {
  if (differing.length === 0) return { kind: "consistent", explanation: "Hai chỗ nói như nhau." };
  if (agreeing.includes("value") && differing.every((field) => wordsAround.includes(field)))
    return { kind: "within-rounding", explanation: tellSameNumber(differing, figures) };
  const names = (fields: readonly ComparableField[]) => joinList(fields.map((field) => comparableFields[field]));
  const begin = agreeing.length > 0 ? `Cùng ${names(agreeing)} mà khác` : "Khác";
  return { kind: "discrepancy", explanation: `${begin} ${names(differing)}.` };
}

/**
 * One thing told twice, field by field. Other words around one number are no discrepancy; another number, or another time,
 * is another statement.
 */
export function checkSame({ metrics, fields }: RelationOf<"same">, { edition }: Ground): Finding {
  const figures = metrics.flatMap((id) => edition.observations.get(id) ?? []);
  const told = fields.map((field) => ({
    field,
    words: [...new Set(figures.map((figure) => read[field](figure, edition)))],
  }));
  const differing = told.filter(({ words }) => words.length > 1);
  const agreeing = told.filter(({ words }) => words.length === 1);
  const arithmetic = differing
    .map(({ field, words }) => `${comparableFields[field]}: ${words.join(" ≠ ")}`)
    .concat(agreeing.map(({ field, words }) => `${comparableFields[field]}: ${words[0]}`))
    .join("; ");
  const fieldsOf = (list: typeof told) => list.map(({ field }) => field);
  return { ...conclude(fieldsOf(differing), fieldsOf(agreeing), figures), arithmetic, inputs: figures };
}
