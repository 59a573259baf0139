import type { MetricId } from "../src/model/id.ts";
import type { MomentOf, Relation } from "../src/model/relation.ts";

type Figures<Kind extends Relation["kind"]> = (
  relation: Extract<Relation, { kind: Kind }>,
) => readonly (MetricId | undefined)[];

const ofMoments = (...moments: readonly MomentOf[]) => moments.map(({ metric }) => metric);

const figures: { readonly [Kind in Relation["kind"]]: Figures<Kind> } = {
  claim: ({ metric }) => [metric],
  sum: ({ plus, minus = [], result }) => [...plus, ...minus, result],
  quotient: ({ of, by = [], result }) => [...of, ...by, result],
  change: ({ from, to, rates = [] }) => [...from, ...to, ...rates],
  equivalence: ({ usd, lessUsd = [], dong, rates = [] }) => [...usd, ...lessUsd, ...dong, ...rates],
  "stock-flow": ({ opening, inflow, closing }) => [opening, ...inflow, closing],
  dates: ({ from, to }) => ofMoments(from, to),
  early: ({ metrics, on }) => [...metrics, ...ofMoments(on)],
  same: ({ metrics }) => metrics,
  range: ({ metric, range }) => [metric, range],
};

/** Every figure a relation names, each once. */
export function relationFigures(relation: Relation): MetricId[] {
  const named = (figures[relation.kind] as (relation: Relation) => readonly (MetricId | undefined)[])(relation);
  return [...new Set(named.flatMap((id) => id ?? []))];
}
