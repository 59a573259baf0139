import type { RelationOf } from "../../model/relation.ts";
import { isCount } from "../../model/unit.ts";
import { formatNumber } from "../../vi/number.ts";
import type { Finding } from "../verdict.ts";
import { conclude } from "./conclude.ts";
import { addUp, commonUnit, figuresOf, type Ground, makeTerms, subtract } from "./term.ts";

/** What part each addend is of their sum; only where the sum itself is not printed and all are plain counts. */
function shares(values: readonly number[], total: number): string {
  const parts = values.map((value) => `${formatNumber((value / total) * 100, 1)}%`);
  return ` Tỷ trọng từng phần: ${parts.join("; ")}.`;
}

/** Parts against their total: 305 + 402 = 707; or what is left: 100 − 98. */
export function checkSum({ plus, minus = [], result }: RelationOf<"sum">, ground: Ground): Finding {
  const [added, taken] = [makeTerms(plus, ground), makeTerms(minus, ground)];
  const unit = commonUnit([...added, ...taken]);
  const [sum, less] = [addUp(added, unit), addUp(taken, unit)];
  const amount = subtract(sum.total, less.total);
  const spelt = [sum.spelt, ...(taken.length > 0 ? [less.spelt.replaceAll("+", "−")] : [])].join(" − ");
  const printed = result ? ground.edition.observations.get(result) : undefined;
  const finding = conclude({ amount, unitWords: unit, spelt, inputs: figuresOf(added, taken) }, unit, printed);
  if (printed || taken.length > 0 || added.length < 3 || !isCount(unit)) return finding;
  const parts = shares(
    added.map(({ value }) => value),
    amount.value,
  );
  return { ...finding, explanation: finding.explanation + parts };
}
