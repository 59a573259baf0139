import type { Edition } from "../../edition.ts";
import { withoutNoise } from "../../model/float-noise.ts";
import type { MetricId } from "../../model/id.ts";
import type { Observation } from "../../model/observation.ts";
import { sameDimension, type Unit } from "../../model/unit.ts";
import { formatNumber, roundNumber } from "../../vi/number.ts";
import { type Amount, convertAmount, makeAmount, smallerUnit } from "../amount.ts";
import { combine } from "../interval.ts";
import type { Verdict } from "../verdict.ts";

/** What a relation is computed from. */
export interface Ground {
  readonly edition: Edition;
  readonly verdicts: ReadonlyMap<MetricId, Verdict>;
}

/** Why a relation cannot be computed, in a Vietnamese sentence for readers. */
export class Uncheckable extends Error {
  override name = "Uncheckable";
}

/** One amount that takes part in a relation: printed, or implied by a claim. */
export interface Term extends Amount {
  readonly figure: Observation;
  readonly unit: Unit;
}

/** @throws Uncheckable when the figure has no single amount */
export function makeTerm(id: MetricId, { edition, verdicts }: Ground): Term {
  const figure = edition.observations.get(id);
  if (!figure) throw new Uncheckable("Thiếu một số cần cho phép tính.");
  if (figure.valueHigh !== undefined)
    throw new Uncheckable("Một số là khoảng từ … đến …, không có một giá trị để tính.");
  if (figure.measure === "level") return { figure, unit: figure.unit, ...makeAmount(figure, figure.unit) };
  const implied = verdicts.get(id)?.implied;
  if (!implied) throw new Uncheckable("Một tỷ lệ không suy ra được con số đứng sau nó.");
  const { value, low, high, unit } = implied;
  return { figure, unit, value, interval: { low, high } };
}

export const makeTerms = (ids: readonly MetricId[], ground: Ground): Term[] => ids.map((id) => makeTerm(id, ground));

/** The unit in which all of them keep their digits before the comma. @throws Uncheckable when they cannot be added */
export function commonUnit(terms: readonly Term[]): Unit {
  const [first] = terms;
  if (!first) throw new Uncheckable("Thiếu một số cần cho phép tính.");
  return terms.reduce((unit, term) => {
    if (!sameDimension(unit, term.unit)) throw new Uncheckable(`Không tính được ${unit} với ${term.unit}.`);
    return smallerUnit(unit, term.unit);
  }, first.unit);
}

export const inUnit = (term: Term, unit: Unit): Amount => convertAmount(term, term.unit, unit);

const merge = (a: Amount, b: Amount, compute: (a: number, b: number) => number): Amount => ({
  value: withoutNoise(compute(a.value, b.value)),
  interval: combine(a.interval, b.interval, (x, y) => withoutNoise(compute(x, y))),
});
export const add = (a: Amount, b: Amount): Amount => merge(a, b, (x, y) => x + y);
export const subtract = (a: Amount, b: Amount): Amount => merge(a, b, (x, y) => x - y);
export const multiply = (a: Amount, b: Amount): Amount => merge(a, b, (x, y) => x * y);

/** @throws Uncheckable when the divisor is not positive */
export function divide(a: Amount, b: Amount): Amount {
  if (b.value <= 0) throw new Uncheckable("Không chia được cho một số không dương.");
  return merge(a, b, (x, y) => x / y);
}

/** A number of our own, without uncertainty. */
export const exactly = (value: number): Amount => ({ value, interval: { low: value, high: value } });

/** As printed; an implied amount may run on (3.700,1897…), and no source prints more than three decimals. */
const spell = (value: number) => formatNumber(roundNumber(value, 3));

/** The sum in one unit, with its spelling: “305 + 402”. */
export function addUp(terms: readonly Term[], unit: Unit): { total: Amount; spelt: string } {
  const amounts = terms.map((term) => inUnit(term, unit));
  return { total: amounts.reduce(add, exactly(0)), spelt: amounts.map(({ value }) => spell(value)).join(" + ") };
}

/** In brackets where more than one number must be kept together. */
export const bracket = (spelt: string): string => (/ [+−] /.test(spelt) ? `(${spelt})` : spelt);

export const figuresOf = (...lists: readonly (readonly Term[])[]): Observation[] => [
  ...new Set(lists.flat().map(({ figure }) => figure)),
];
