import type { Observation } from "../../model/observation.ts";
import { qualifiers } from "../../model/qualifier.ts";
import type { RelationOf } from "../../model/relation.ts";
import { formatNumber } from "../../vi/number.ts";
import type { Finding } from "../verdict.ts";
import { daysBetween } from "./length.ts";
import { makeMoment } from "./moment.ts";
import { type Ground, Uncheckable } from "./term.ts";

/** Whether the source itself says that the number was not final yet. */
const isCautious = ({ status, qualifier }: Observation) =>
  status !== "actual" || (qualifier !== undefined && qualifiers[qualifier] === "approximate");

/** Figures told before their period was over: honest where the source calls them estimates. */
export function checkEarly({ metrics, on }: RelationOf<"early">, { edition }: Ground): Finding {
  const figures = metrics.flatMap((id) => edition.observations.get(id) ?? []);
  const told = makeMoment(on, edition);
  const ends = new Set(figures.map(({ end }) => end));
  const [end = ""] = ends;
  if (ends.size !== 1) throw new Uncheckable("Các số không cùng hết kỳ một ngày.");
  const days = daysBetween(told.span.end, end);
  const left = `${formatNumber(Math.max(days, 0))} ngày`;
  const arithmetic = `${told.words} → ${end.split("-").map(Number).reverse().join("/")}: ${left}`;
  if (days <= 0)
    return { kind: "consistent", arithmetic, explanation: "Số được công bố sau khi hết kỳ.", inputs: figures };
  const cautious = figures.every(isCautious);
  return {
    kind: cautious ? "consistent" : "within-rounding",
    arithmetic,
    explanation: cautious
      ? `Số được công bố khi còn ${left} mới hết kỳ, và nguồn ghi là ước.`
      : `Số được công bố khi còn ${left} mới hết kỳ mà không kèm chữ “ước”: hiểu là tính đến ngày công bố.`,
    inputs: figures,
  };
}
