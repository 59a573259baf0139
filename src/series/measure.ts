import { withoutNoise } from "../model/float-noise.ts";
import type { Observation } from "../model/observation.ts";
import { convert, isCount, readableUnit, sameDimension, type Unit } from "../model/unit.ts";
import { formatNumber, printedDecimals, roundNumber } from "../vi/number.ts";
import { type ImplyingMeasure, implyAmount } from "./implied.ts";

/** A quantity computed from figures, never typed. */
export interface Measurement {
  readonly value: number;
  /** Null for a bare number (a difference of percentages is “điểm phần trăm”, which no source prints as a unit). */
  readonly unit: Unit | null;
  /** Whether any figure it rests on carries a qualifier, or the operation itself leaves room. */
  readonly approximate: boolean;
  /** Decimals to show when nobody asks for others. */
  readonly decimals: number;
}

interface Operation {
  /** Least and most figures it takes. */
  readonly arity: readonly [least: number, most: number];
  /** What it is, in Vietnamese. */
  readonly label: string;
  /** @throws RangeError, in Vietnamese, when the figures cannot be combined so */
  readonly compute: (observations: readonly Observation[]) => Measurement;
}

type Outcome = Pick<Measurement, "value" | "unit" | "decimals"> & Partial<Pick<Measurement, "approximate">>;
type Amount = Pick<Observation, "id" | "value" | "unit" | "measure">;

const decimalsIn = (values: readonly number[]) => Math.max(...values.map(printedDecimals));

/** One decimal, more for small numbers so that two digits still speak, none where it would pretend precision. */
function resultDecimals(value: number): number {
  const size = Math.abs(value);
  if (size >= 100) return 0;
  return size >= 1 || size === 0 ? 1 : 2;
}

/** A second decimal below ten, as sources print factors (5,35 lần); no zero at the end. */
const factorDecimals = (value: number): number =>
  Math.abs(value) < 10 ? printedDecimals(roundNumber(value, 2)) : resultDecimals(value);

/** Amounts in the unit of the first. */
function alike(amounts: readonly Amount[]): number[] {
  const [first] = amounts;
  if (!first) throw new RangeError("phép tính thiếu số liệu");
  return amounts.map((amount) => {
    if (!sameDimension(amount.unit, first.unit)) {
      throw new RangeError(`“${amount.id}” (${amount.unit}) không cùng loại đơn vị với “${first.id}” (${first.unit})`);
    }
    return withoutNoise(convert(amount.value, amount.unit, first.unit));
  });
}

function quotient(a: number, b: number): number {
  if (b === 0) throw new RangeError(`không chia được ${formatNumber(a)} cho 0`);
  return a / b;
}

function difference(amounts: readonly Amount[], unit: Unit): Outcome {
  const [a = 0, b = 0] = alike(amounts);
  return { value: withoutNoise(a - b), unit: unit === "%" ? null : unit, decimals: decimalsIn([a, b]) };
}

function sum(amounts: readonly Amount[], unit: Unit): Outcome {
  const values = alike(amounts);
  const total = values.reduce((whole, value) => whole + value, 0);
  return { value: withoutNoise(total), unit, decimals: decimalsIn(values) };
}

const times: Combine = (amounts) => {
  const [a = 0, b = 0] = alike(amounts);
  const value = withoutNoise(quotient(a, b));
  return { value, unit: "lần", decimals: factorDecimals(value) };
};

const percentage: Combine = (amounts) => {
  const [a = 0, b = 0] = alike(amounts);
  return { value: withoutNoise(quotient(a, b) * 100), unit: "%", decimals: 1 };
};

const growth: Combine = (amounts) => {
  const [a = 0, b = 0] = alike(amounts);
  if (b < 0) throw new RangeError(`không tính được mức tăng so với số âm ${formatNumber(b)}`);
  return { value: withoutNoise((quotient(a, b) - 1) * 100), unit: "%", decimals: 1 };
};

/** a for every `base` of b; the two may count different things, and money stays in its currency. */
const per =
  (base: number): Combine =>
  (amounts, unit) => {
    const [a, b] = amounts;
    if (!a || !b) throw new RangeError("phép tính thiếu số liệu");
    const under = sameDimension(a.unit, b.unit) ? convert(b.value, b.unit, a.unit) : b.value;
    const rough = quotient(a.value, under) * base;
    const readable = readableUnit(rough, unit);
    const value = withoutNoise(convert(rough, unit, readable));
    return { value, unit: readable, decimals: resultDecimals(value) };
  };

/** The amount that a source leaves out: first what it prints, then the rate. */
const implied =
  (measure: ImplyingMeasure): Combine =>
  (amounts, unit) => {
    const [amount, rate] = amounts;
    if (!amount || !rate) throw new RangeError("phép tính thiếu số liệu");
    const { value, exact } = implyAmount(amount, rate, measure);
    return {
      value: withoutNoise(value),
      unit,
      decimals: isCount(unit) ? 0 : resultDecimals(value),
      approximate: !exact,
    };
  };

/** `unit` is that of the first amount. */
type Combine = (amounts: readonly Amount[], unit: Unit) => Outcome;

function operation(label: string, arity: Operation["arity"], combine: Combine): Operation {
  const compute = (observations: readonly Observation[]) => {
    const [first] = observations;
    if (!first || observations.length < arity[0] || observations.length > arity[1]) {
      throw new RangeError(`phép “${label}” nhận sai số lượng số liệu: ${observations.length}`);
    }
    // A range has no single value to compute with: 3 zones of “từ 2 đến 5” is neither 150% nor 60%.
    const range = observations.find((observation) => observation.valueHigh !== undefined);
    if (range) throw new RangeError(`“${range.id}” là một khoảng (từ … đến …), không tính thành một số được`);
    const qualified = observations.some((observation) => observation.qualifier !== undefined);
    const outcome = combine(observations, first.unit);
    return { ...outcome, approximate: qualified || outcome.approximate === true };
  };
  return { label, arity, compute };
}

/** Quantities derived from figures, by the name editors write in `{tang a b}`. */
export const operations = {
  hieu: operation("hiệu", [2, 2], difference),
  tong: operation("tổng", [2, 12], sum),
  lan: operation("gấp mấy lần", [2, 2], times),
  "ty-le": operation("tỷ lệ (%)", [2, 2], percentage),
  tang: operation("mức tăng (%)", [2, 2], growth),
  "tren-1000": operation("tính trên 1.000", [2, 2], per(1000)),
  "binh-quan": operation("bình quân", [2, 2], per(1)),
  "ke-hoach": operation("kế hoạch tính ngược từ tỷ lệ đạt", [2, 2], implied("plan-ratio")),
  "ky-goc": operation("số kỳ gốc tính ngược từ mức tăng", [2, 2], implied("change-percent")),
} as const satisfies Record<string, Operation>;

export type OperationName = keyof typeof operations;
