import { findRivals, makeConflicts, type Rival } from "../claims/conflict.ts";
import { type Doubt, doubtKey } from "../claims/doubt.ts";
import { findImplausible } from "../claims/plausibility.ts";
import type { MetricId } from "../model/id.ts";
import type { RulingSubject } from "../model/ruling.ts";
import type { ArchiveContext } from "./check.ts";

const rivals = new WeakMap<ArchiveContext, readonly Rival[]>();

/** Figures that speak of what another speaks of; found once a context. */
export function findAllRivals(context: ArchiveContext): readonly Rival[] {
  const known = rivals.get(context) ?? findRivals(context.metrics.map(({ metric }) => metric));
  rivals.set(context, known);
  return known;
}

const doubts = new WeakMap<ArchiveContext, readonly Doubt[]>();

/** Everything the desk may have to rule on, ruled on or not; found once a context. */
export function makeDoubts(context: ArchiveContext): readonly Doubt[] {
  const known = doubts.get(context) ?? [...findImplausible(context.edition), ...makeConflicts(findAllRivals(context))];
  doubts.set(context, known);
  return known;
}

const keys = new WeakMap<ArchiveContext, ReadonlySet<string>>();

/** Whether the desk has ruled on just these figures. */
export function isRuled(context: ArchiveContext, rule: RulingSubject, metrics: readonly MetricId[]): boolean {
  const ruled = keys.get(context) ?? new Set(context.parts.rulings.map((item) => doubtKey(item.rule, item.metrics)));
  keys.set(context, ruled);
  return ruled.has(doubtKey(rule, metrics));
}
