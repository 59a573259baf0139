import type { Observation } from "../model/observation.ts";
import { isCount } from "../model/unit.ts";
import { formatNumber, printedDecimals } from "../vi/number.ts";
import { formatAmount, formatQuantity } from "../vi/quantity.ts";
import { makeAmount, outward, spellResult } from "./amount.ts";
import { combine, type Interval, printedInterval, wholeNumbers } from "./interval.ts";
import type { Relation } from "./relation.ts";
import { cutOffReading } from "./stated.ts";
import type { Finding, Implied } from "./verdict.ts";

/** A claim one of whose amounts is not printed. */
interface OneSided {
  readonly claim: Observation;
  readonly relation: Relation;
  readonly known: Observation;
  /** The side that is not printed. */
  readonly side: Implied["side"];
  /** When the missing amount would be dated: “năm 2017”; may be empty. */
  readonly time: string;
}

const missing = ({ relation, side, time }: OneSided) => `${relation.names[side]}${time ? ` (${time})` : ""}`;

/** The missing amount for one stated value and one known amount. */
const solve = ({ relation, side }: OneSided) => relation[side];

/** The claim's value again, with a guess in the missing place. */
function statedWith({ relation, known, side }: OneSided, guess: number): number {
  return side === "denominator" ? relation.stated(known.value, guess) : relation.stated(guess, known.value);
}

function spellSolved(one: OneSided, point: number, decimals: number): string {
  const { claim, relation, known, side } = one;
  return `${relation.spell[side](claim.value, formatNumber(known.value))} ${spellResult(point, decimals, "")}`;
}

function spellGuess(one: OneSided, guess: number): string {
  const { claim, relation, known, side } = one;
  const ends = [formatNumber(known.value), formatNumber(guess)] as const;
  const [numerator, denominator] = side === "denominator" ? ends : [ends[1], ends[0]];
  const result = spellResult(statedWith(one, guess), printedDecimals(claim.value) + 1, relation.sign);
  return `${relation.spell.stated(numerator, denominator)} ${result}`;
}

const solutions = (one: OneSided, stated: Interval): Interval =>
  combine(stated, makeAmount(one.known, one.known.unit).interval, solve(one));

const nearest = (numbers: readonly number[], point: number) =>
  numbers.reduce((best, number) => (Math.abs(number - point) < Math.abs(best - point) ? number : best));

function impliedWhole(one: OneSided, wholes: readonly number[], point: number): Implied {
  const low = wholes.at(0) ?? point;
  const high = wholes.at(-1) ?? point;
  return { side: one.side, value: nearest(wholes, point), low, high, unit: one.known.unit };
}

function explainWhole(one: OneSided, { value, low, high, unit }: Implied): string {
  const claimed = formatQuantity(one.claim);
  if (low === high) {
    return `Nguồn không in ${missing(one)}; ${formatAmount(value, unit)} là số nguyên duy nhất cho ra ${claimed}.`;
  }
  const range = `từ ${formatNumber(low)} đến ${formatAmount(high, unit)}`;
  return `Nguồn không in ${missing(one)}; số nguyên nào ${range} cũng cho ra ${claimed}.`;
}

function findWhole(one: OneSided, point: number, arithmetic: string): Finding | null {
  const { claim, known } = one;
  const rounded = wholeNumbers(solutions(one, printedInterval(claim)));
  if (!rounded) return null;
  const inputs = [known];
  const fitting = rounded.length > 0 ? rounded : (wholeNumbers(solutions(one, cutOffReading(claim))) ?? []);
  if (fitting.length === 0) return contradiction(one, point, arithmetic);
  const implied = impliedWhole(one, fitting, point);
  const spelt = `${arithmetic}; ${spellGuess(one, implied.value)}`;
  if (rounded.length > 0) {
    return { kind: "implied", arithmetic: spelt, explanation: explainWhole(one, implied), inputs, implied };
  }
  const explanation = `Nguồn không in ${missing(one)}. Không số nguyên nào làm tròn ra ${formatQuantity(claim)}; ${formatAmount(implied.value, implied.unit)} chỉ hợp nếu cắt bỏ các chữ số sau thay vì làm tròn.`;
  return { kind: "within-rounding", arithmetic: spelt, explanation, inputs, implied };
}

function contradiction(one: OneSided, point: number, arithmetic: string): Finding {
  const { claim, known } = one;
  const neighbours = [Math.floor(point), Math.ceil(point)].filter((guess) => guess > 0);
  const spelt = [arithmetic, ...neighbours.map((guess) => spellGuess(one, guess))].join("; ");
  const explanation = `Nguồn không in ${missing(one)}, và không số nguyên nào cho ra ${formatQuantity(claim)}, dù làm tròn hay cắt bỏ chữ số sau.`;
  return { kind: "discrepancy", arithmetic: spelt, explanation, inputs: [known] };
}

function explainRange(one: OneSided, { value, low, high, unit }: Implied, decimals: number): string {
  const near = `Nguồn không in ${missing(one)}; từ các số đã in suy ra khoảng ${formatAmount(value, unit, decimals)}`;
  if (!Number.isFinite(low) || !Number.isFinite(high)) return `${near}.`;
  const shown = outward({ low, high }, decimals);
  const range = `từ ${formatNumber(shown.low, decimals)} đến ${formatAmount(shown.high, unit, decimals)}`;
  const why = one.known.qualifier ? `vì nguồn in “${formatQuantity(one.known)}”` : "tùy cách làm tròn";
  return `${near} (${range}, ${why}).`;
}

/** Works out the amount that a source does not print. Counts are whole numbers: either some fit, or the claim is off. */
export function imply(one: OneSided): Finding {
  const { claim, known } = one;
  const decimals = printedDecimals(known.value);
  const point = solve(one)(claim.value, known.value);
  if (!(point > 0) || !Number.isFinite(point)) {
    const explanation = `Nguồn không in ${missing(one)}, và không thể suy ra từ ${formatQuantity(claim)}.`;
    return { kind: "not-checkable", arithmetic: "", explanation, inputs: [known] };
  }
  const counted = isCount(known.unit);
  const arithmetic = spellSolved(one, point, counted ? 2 : decimals + 1);
  const whole = counted && !known.qualifier ? findWhole(one, point, arithmetic) : null;
  if (whole) return whole;
  const { low, high } = solutions(one, printedInterval(claim));
  const implied: Implied = { side: one.side, value: point, low, high, unit: known.unit };
  return { kind: "implied", arithmetic, explanation: explainRange(one, implied, decimals), inputs: [known], implied };
}
