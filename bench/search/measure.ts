/** How good the answers are: success at 1 and at 5, mean reciprocal rank, time. */
import type { BenchQuery } from "./queries.ts";

export interface Outcome {
  readonly query: BenchQuery;
  /** From 1; 0 when it is not among the first ten. */
  readonly rank: number;
  readonly milliseconds: number;
}

interface Score {
  readonly first: number;
  readonly five: number;
  readonly mrr: number;
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1);

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

export const scoreOf = (outcomes: readonly Outcome[]): Score => ({
  first: mean(outcomes.map(({ rank }) => (rank === 1 ? 1 : 0))),
  five: mean(outcomes.map(({ rank }) => (rank > 0 && rank <= 5 ? 1 : 0))),
  mrr: mean(outcomes.map(({ rank }) => (rank > 0 ? 1 / rank : 0))),
});

export const scoresByKind = (outcomes: readonly Outcome[]): Map<string, Score> =>
  new Map([...Map.groupBy(outcomes, ({ query }) => query.kind)].map(([kind, own]) => [kind, scoreOf(own)]));

/** Every kind counts the same, however many queries it has. */
export const overall = (outcomes: readonly Outcome[]): number =>
  mean([...scoresByKind(outcomes).values()].map(({ mrr }) => mrr));
