import type { Edition } from "../../edition.ts";
import type { Observation } from "../../model/observation.ts";
import { type ComparableField, comparableFields, type RelationOf } from "../../model/relation.ts";
import { formatNumber } from "../../vi/number.ts";
import { formatPeriod } from "../../vi/period.ts";
import { formatAmount } from "../../vi/quantity.ts";
import { joinList } from "../../vi/text.ts";
import type { Finding } from "../verdict.ts";
import type { Ground } from "./term.ts";

const when = ({ period, asOf }: Observation) => period ?? asOf;

/** Each field in the words a reader sees. */
const read: Readonly<Record<ComparableField, (figure: Observation, edition: Edition) => string>> = {
  value: ({ value, valueHigh, unit }) =>
    valueHigh === undefined ? formatAmount(value, unit) : `${formatNumber(value)}–${formatAmount(valueHigh, unit)}`,
  qualifier: ({ qualifier }) => (qualifier ? `“${qualifier}”` : "không có chữ nào"),
  period: (figure) => (when(figure) ? formatPeriod(when(figure) ?? "") : "không rõ"),
  term: ({ term }) => (term ? `“${term}”` : "tên chỉ số"),
  plan: ({ plan }, { entities }) => (plan?.setBy && entities.get(plan.setBy)?.shortName) || (plan?.name ?? "không rõ"),
  indicator: ({ indicator }, { indicators }) => indicators.get(indicator)?.shortName ?? indicator,
};

/** One thing told twice, field by field. A dropped “hơn” is rounding; anything else is another statement. */
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
  const names = (list: typeof told) => joinList(list.map(({ field }) => comparableFields[field]));
  if (differing.length === 0)
    return { kind: "consistent", arithmetic, explanation: "Hai chỗ nói như nhau.", inputs: figures };
  const onlyWord = differing.every(({ field }) => field === "qualifier");
  return {
    kind: onlyWord ? "within-rounding" : "discrepancy",
    arithmetic,
    explanation: onlyWord
      ? "Cùng một con số; một chỗ bỏ chữ đứng trước."
      : `${agreeing.length > 0 ? `Cùng ${names(agreeing)} mà khác` : "Khác"} ${names(differing)}.`,
    inputs: figures,
  };
}
