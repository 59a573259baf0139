import { ticks } from "d3";
import { formatNumber } from "../vi/number.ts";
import { type PictureMark, position, type Scale, valueAt } from "./picture.ts";
import { textWidth } from "./text-width.ts";

const leastYearWidth = 56;
/** Between the names of two years. */
const leastGap = 6;
const yearSteps = [1, 2, 4, 5, 10, 20, 50];
const tickLength = 5;
const startOfYear = (year: number) => Date.UTC(year, 0, 1);
const yearOf = (time: number) => new Date(time).getUTCFullYear();

/** Whether the scale shows any of a year. */
const isShown = (year: number, { domain: [from, to] }: Scale) => startOfYear(year + 1) > from && startOfYear(year) < to;

const middleOf = (year: number) => (startOfYear(year) + startOfYear(year + 1)) / 2;

const isMiddleShown = (year: number, { domain: [from, to] }: Scale) => middleOf(year) >= from && middleOf(year) <= to;

/** Round values for a scale that begins at zero. */
export const valueTicks = (most: number): number[] => ticks(0, most, 4);

const numberGap = 10;

/** Pixels the numbers of a value axis need at the left. */
export const valueAxisWidth = (values: readonly number[]): number =>
  Math.max(...values.map((value) => textWidth(formatNumber(value), "axis"))) + numberGap;

/** Numbers at the left edge, a thin line across for each, a firm one at zero. `x` spans the plot. */
export function valueAxis(values: readonly number[], x: Scale, y: Scale): PictureMark[] {
  const rules = values.map(
    (value): PictureMark => ({
      mark: "rule",
      from: [x.domain[0], value],
      to: [x.domain[1], value],
      paint: value === 0 ? "ink" : "grid",
    }),
  );
  const numbers = values.map(
    (value): PictureMark => ({
      mark: "text",
      at: [valueAxisWidth(values) - numberGap, position(y, value)],
      text: formatNumber(value),
      style: "axis",
      anchor: "end",
    }),
  );
  return [...rules, ...numbers];
}

/**
 * A year is written under its middle when it is wide enough, a last year that the picture breaks off under what there is
 * of it or around its first day; else every few years, each with a tick under its middle: what was counted at the end of a
 * year does not stand over the name of the next. A year broken off before its middle has neither: pulled to the edge they
 * would stand under the year beside it. `width` is the picture's.
 */
export function yearAxis(x: Scale, y: Scale, width: number): PictureMark[] {
  const [first, last] = [yearOf(x.domain[0]), yearOf(x.domain[1] - 1)];
  const yearWidth = position(x, startOfYear(first + 1)) - position(x, startOfYear(first));
  const step = yearSteps.find((years) => years * yearWidth >= leastYearWidth) ?? 100;
  const years = Array.from({ length: last - first + 2 }, (_, index) => first + index).filter(
    (year) => year % step === 0 && (step === 1 || isMiddleShown(year, x)),
  );
  const inside = (at: number) => at >= x.range[0] - 1 && at <= x.range[1] + 1;
  const ticks = step === 1 ? years.map(startOfYear).filter((time) => inside(position(x, time))) : years.map(middleOf);
  const half = (year: number) => textWidth(String(year), "axis") / 2;
  const fits = (year: number, at: number) => inside(at) && at + half(year) <= width;
  const nameAt = (year: number): number => {
    const start = position(x, startOfYear(year));
    const middle = start + yearWidth / 2;
    if (fits(year, middle)) return middle;
    const under = Math.max((start + x.range[1]) / 2, start + half(year));
    // Of a year that has hardly begun the name stands around its first day, clear of the name before it.
    const clear = start - yearWidth / 2 + half(year - 1) + leastGap + half(year);
    return Math.max(start, clear, Math.min(under, width - half(year)));
  };
  const names = years
    .map((year) => ({
      year,
      at: step === 1 ? nameAt(year) : Math.min(position(x, middleOf(year)), width - half(year)),
    }))
    .filter(({ year, at }) => fits(year, at) && isShown(year, x));
  return [
    ...ticks.map(
      (time): PictureMark => ({
        mark: "rule",
        from: [time, 0],
        to: [time, valueAt(y, y.range[0] + tickLength)],
        paint: "axis",
      }),
    ),
    ...names.map(
      ({ year, at }): PictureMark => ({
        mark: "text",
        at: [at, position(y, 0) + 16],
        text: String(year),
        style: "axis",
        anchor: "middle",
      }),
    ),
  ];
}
