import type { RelationOf } from "../../model/relation.ts";
import { formatNumber } from "../../vi/number.ts";
import type { Finding } from "../verdict.ts";
import { withWords } from "./conclude.ts";
import { add, addUp, commonUnit, figuresOf, type Ground, inUnit, makeTerm, makeTerms } from "./term.ts";

/**
 * What there was plus what is known to have come in. The inflow printed may cover a part of the time only, so more at the
 * end proves nothing; less proves that something left, or that the two ends are not counted alike.
 */
export function checkStockFlow({ opening, inflow, closing }: RelationOf<"stock-flow">, ground: Ground): Finding {
  const [start, end, flows] = [makeTerm(opening, ground), makeTerm(closing, ground), makeTerms(inflow, ground)];
  const unit = commonUnit([start, end, ...flows]);
  const [first, last, came] = [inUnit(start, unit), inUnit(end, unit), addUp(flows, unit)];
  const due = add(first, came.total);
  const gap = last.value - due.value;
  const size = withWords(formatNumber(Math.abs(gap)), unit);
  const sign = gap < 0 ? ">" : gap > 0 ? "<" : "=";
  const arithmetic = `${formatNumber(first.value)} + ${came.spelt} = ${formatNumber(due.value)} ${sign} ${formatNumber(last.value)}`;
  const inputs = [start.figure, ...figuresOf(flows), end.figure];
  if (last.interval.high >= due.interval.low) {
    const rest = gap > 0 ? ` Còn ${size} là mức tăng ròng của quãng chưa có số.` : "";
    return {
      kind: "consistent",
      arithmetic,
      explanation: `Số lúc sau không ít hơn số lúc trước cộng số mới.${rest}`,
      inputs,
    };
  }
  const explanation = `Nếu không nơi nào giảm đi, lúc sau phải có ít nhất ${withWords(formatNumber(due.value), unit)}; nguồn in ${formatNumber(last.value)}, ít hơn ${size}.`;
  return { kind: "discrepancy", arithmetic, explanation, inputs };
}
