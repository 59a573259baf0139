import type { Span } from "../../model/span.ts";
import type { Interval } from "../interval.ts";

const dayLength = 86_400_000;
const dayNumber = (iso: string) => Date.parse(`${iso}T00:00Z`) / dayLength;

/** Days from one ISO day to another; negative when it lies before. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from);

const anniversary = (iso: string, years: number) => {
  const [year = 0, month = 1, day = 1] = iso.split("-").map(Number);
  return new Date(Date.UTC(year + years, month - 1, day)).toISOString().slice(0, 10);
};

/** Years as anniversaries are counted: whole ones, and the days since the last as a part of the current year. */
export function yearsBetween(from: string, to: string): number {
  if (to < from) return -yearsBetween(to, from);
  const apart = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  const whole = anniversary(from, apart) <= to ? apart : apart - 1;
  const last = anniversary(from, whole);
  return whole + daysBetween(last, to) / daysBetween(last, anniversary(from, whole + 1));
}

const lengthUnits = { năm: yearsBetween, ngày: daysBetween } as const;
type LengthUnit = keyof typeof lengthUnits;

/** All the lengths that two moments allow: a moment known to the year or month may be any of its days. */
export const lengthBetween = (from: Span, to: Span, unit: LengthUnit): Interval => ({
  low: lengthUnits[unit](from.end, to.start),
  high: lengthUnits[unit](from.start, to.end),
});
