import { findConflicts } from "../claims/conflict.ts";
import { type Doubt, doubtKey } from "../claims/doubt.ts";
import { findImplausible } from "../claims/plausibility.ts";
import type { MetricId } from "../model/id.ts";
import type { RulingSubject } from "../model/ruling.ts";
import type { CheckContext } from "./check.ts";

const known = new WeakMap<CheckContext, readonly Doubt[]>();

/** Everything the desk may have to rule on, ruled on or not; found once a context. */
export function makeDoubts(context: CheckContext): readonly Doubt[] {
  const doubts = known.get(context) ?? [
    ...findImplausible(context.edition),
    ...findConflicts(context.metrics.map(({ metric }) => metric)),
  ];
  known.set(context, doubts);
  return doubts;
}

const keys = new WeakMap<CheckContext, ReadonlySet<string>>();

/** Whether the desk has ruled on just these figures. */
export function isRuled(context: CheckContext, rule: RulingSubject, metrics: readonly MetricId[]): boolean {
  const ruled = keys.get(context) ?? new Set(context.parts.rulings.map((item) => doubtKey(item.rule, item.metrics)));
  keys.set(context, ruled);
  return ruled.has(doubtKey(rule, metrics));
}
