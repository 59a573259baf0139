import type { Observation } from "../model/observation.ts";
import { formatNumber, printedDecimals, roundNumber } from "../vi/number.ts";
import { formatAmount, formatQuantity } from "../vi/quantity.ts";
import { type Amount, makeAmount, smallerUnit, spellResult } from "./amount.ts";
import { combine } from "./interval.ts";
import { explain, judge, type Recomputed, tellingDecimals } from "./judge.ts";
import type { Relation } from "./relation.ts";
import type { Finding } from "./verdict.ts";

function spell(relation: Relation, numerator: Amount, denominator: Amount, result: string): string {
  return `${relation.spell.stated(formatNumber(numerator.value), formatNumber(denominator.value))} ${result}`;
}

/** Checks a claim both of whose amounts are printed. */
export function recompute(
  claim: Observation,
  relation: Relation,
  numeratorLevel: Observation,
  denominatorLevel: Observation,
): Finding {
  const inputs = [numeratorLevel, denominatorLevel];
  const unit = smallerUnit(numeratorLevel.unit, denominatorLevel.unit);
  const numerator = makeAmount(numeratorLevel, unit);
  const denominator = makeAmount(denominatorLevel, unit);
  if (denominator.value <= 0) {
    const explanation = `Không chia được cho ${relation.names.denominator} bằng ${formatQuantity(denominatorLevel)}.`;
    return { kind: "not-checkable", arithmetic: "", explanation, inputs };
  }
  const point = relation.stated(numerator.value, denominator.value);
  const decimals = tellingDecimals(point, printedDecimals(claim.value));
  const recomputed: Recomputed = {
    claim,
    point,
    reachable: combine(numerator.interval, denominator.interval, relation.stated),
    shown: formatAmount(roundNumber(point, decimals), claim.unit),
  };
  const arithmetic = spell(relation, numerator, denominator, spellResult(point, decimals, relation.sign));
  return { kind: judge(recomputed), arithmetic, explanation: explain(recomputed), inputs };
}
