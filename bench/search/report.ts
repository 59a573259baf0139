/** Says what was measured: a table by kind of query, one by engine, and what is kept of it. */
import type { Measured } from "./in-browser.ts";
import { median, overall, scoreOf, scoresByKind } from "./measure.ts";

export function printByKind(measured: readonly Measured[]): void {
  const scores = measured.map(({ name, outcomes }) => [name, scoresByKind(outcomes)] as const);
  const [, ours] = scores[0] ?? [];
  const rows = [...(ours ?? [])].map(([kind, own]) => [
    kind,
    {
      first: own.first.toFixed(2),
      "in 5": own.five.toFixed(2),
      ...Object.fromEntries(scores.map(([name, scored]) => [`MRR ${name}`, scored.get(kind)?.mrr.toFixed(2)])),
    },
  ]);
  console.table(Object.fromEntries(rows));
}

const round = (value: number, digits: number) => Number(value.toFixed(digits));

/** What is kept of an engine. Bytes are medians. */
export function summarize({ name, outcomes, first, later }: Measured) {
  const score = scoreOf(outcomes);
  return {
    name,
    rank: round(overall(outcomes), 3),
    first: round(score.first, 3),
    five: round(score.five, 3),
    milliseconds: round(median(outcomes.map(({ milliseconds }) => milliseconds)), 1),
    firstBytes: first,
    laterBytes: later,
    kinds: Object.fromEntries([...scoresByKind(outcomes)].map(([kind, { mrr }]) => [kind, round(mrr, 3)])),
  };
}

export function printByEngine(measured: readonly Measured[]): void {
  const rows = measured.map(summarize).map(({ name, rank, first, milliseconds, firstBytes, laterBytes }) => [
    name,
    {
      MRR: rank.toFixed(3),
      first: first.toFixed(2),
      "median ms": milliseconds.toFixed(1),
      "first query KB": Math.round(firstBytes / 1000),
      "later query KB": Math.round(laterBytes / 1000),
    },
  ]);
  console.table(Object.fromEntries(rows));
}
