import type { RelationOf } from "../../model/relation.ts";
import { sameDimension, type Unit } from "../../model/unit.ts";
import { formatNumber } from "../../vi/number.ts";
import type { Amount } from "../amount.ts";
import type { Finding } from "../verdict.ts";
import { conclude } from "./conclude.ts";
import {
  addUp,
  bracket,
  commonUnit,
  divide,
  exactly,
  figuresOf,
  type Ground,
  makeTerms,
  multiply,
  type Term,
  Uncheckable,
} from "./term.ts";

interface Divisor {
  readonly amount: Amount;
  readonly spelt: string;
  /** What one of it is called: “lớp”, “năm”. */
  readonly each: string;
  readonly terms: readonly Term[];
}

function makeDivisor({ by, count }: RelationOf<"quotient">, unit: Unit, ground: Ground): Divisor {
  if (count) return { amount: exactly(count.value), spelt: formatNumber(count.value), each: count.of, terms: [] };
  if (!by) throw new Uncheckable("Thiếu số để chia.");
  const terms = makeTerms(by, ground);
  const own = commonUnit(terms);
  const shared = sameDimension(own, unit) ? unit : own;
  const { total, spelt } = addUp(terms, shared);
  return { amount: total, spelt: bracket(spelt), each: own, terms };
}

/** One amount for each of another (600 người ÷ 8 lớp), or as a share of it. */
export function checkQuotient(relation: RelationOf<"quotient">, ground: Ground): Finding {
  const of = makeTerms(relation.of, ground);
  const unit = relation.in ?? commonUnit(of);
  const { total, spelt } = addUp(of, unit);
  const { amount: divisor, spelt: below, each, terms } = makeDivisor(relation, unit, ground);
  const quotient = divide(total, divisor);
  const percent = relation.form === "percent";
  const amount = percent ? multiply(quotient, exactly(100)) : quotient;
  const computed = {
    amount,
    unitWords: percent ? "%" : `${unit}/${each}`,
    spelt: `${bracket(spelt)} ÷ ${below}`,
    inputs: figuresOf(of, terms),
  };
  const result = relation.result ? ground.edition.observations.get(relation.result) : undefined;
  return conclude(computed, percent ? "%" : unit, result);
}
