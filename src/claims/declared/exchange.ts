import type { MetricId } from "../../model/id.ts";
import type { Amount } from "../amount.ts";
import { type Ground, makeTerms, type Term, Uncheckable } from "./term.ts";

/** A rate of a stretch of time: its latest printed average, and everything between the least and the greatest. */
export interface Rate {
  readonly amount: Amount;
  readonly terms: readonly Term[];
}

/** Day rates within a year scatter about its average, so several averages bound the rate of a day. @throws Uncheckable */
export function makeRate(ids: readonly MetricId[], ground: Ground): Rate {
  const terms = makeTerms(ids, ground);
  const latest = terms.reduce((a, b) => (b.figure.end >= a.figure.end ? b : a));
  if (terms.some(({ unit }) => unit !== "đồng/USD")) throw new Uncheckable("Số đem quy đổi không phải tỷ giá.");
  const low = Math.min(...terms.map(({ interval }) => interval.low));
  const high = Math.max(...terms.map(({ interval }) => interval.high));
  return { amount: { value: latest.value, interval: { low, high } }, terms };
}
