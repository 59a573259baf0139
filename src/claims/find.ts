import type { Edition } from "../edition.ts";
import type { Observation } from "../model/observation.ts";
import { periodSpan, type Span } from "../model/span.ts";
import { convert, sameDimension } from "../model/unit.ts";
import { once, question } from "../reads.ts";

/** What was found for one side of a claim: nothing, one level, or several that contradict each other. */
export type Found = readonly Observation[];

/** Whether a level answers to a stretch of time, and how closely: 0 is best, null is not at all. */
export type Closeness = (level: Observation) => number | null;

/** `derived` is left out: a number computed from a claim cannot bear it out. */
export const isMeasured = ({ status }: Observation): boolean => status === "actual" || status === "estimate";
export const isTarget = ({ status }: Observation): boolean => status === "target";

const thingOf = ({ indicator, entity, breakdown }: Observation) => `${indicator}|${entity}|${breakdown ?? ""}`;

/** Sorted once for each Edition, so that thousands of claims are not each looked up in the whole table. */
const figuresByThing = once(({ observations }: Edition) => Map.groupBy(observations.values(), thingOf));

const askAlike = question("alike", (edition, thing: string) => figuresByThing(edition).get(thing) ?? []);

/** Everything printed of the same thing: indicator, entity and breakdown. */
export const selectAlike = (figure: Observation, edition: Edition): readonly Observation[] =>
  askAlike(edition, thingOf(figure));

/** Levels of the same thing as the claim; a range is left out, having no single value to divide. */
export const selectLevels = (claim: Observation, edition: Edition): Observation[] =>
  selectAlike(claim, edition).filter(
    ({ id, measure, valueHigh }) => measure === "level" && valueHigh === undefined && !edition.overruled.has(id),
  );

export const isStock = (claim: Observation, edition: Edition): boolean =>
  edition.indicators.get(claim.indicator)?.basis === "stock";

const isSpan = (level: Span, span: Span) => level.start === span.start && level.end === span.end;
const endsWithin = (level: Span, span: Span) => level.end >= span.start && level.end <= span.end;

/** A stock dated to the month is that of any day in it, as near as the source tells. */
const isMonthAround = (level: Span, span: Span) =>
  level.start.slice(0, 7) === level.end.slice(0, 7) && level.start <= span.start && level.end >= span.end;

/** A flow must be counted over the very same days; a stock must be taken within them. */
export function closenessTo(span: Span, stock: boolean): Closeness {
  return (level) => {
    if (isSpan(level, span)) return 0;
    if (!stock) return null;
    if (endsWithin(level, span)) return 1;
    return isMonthAround(level, span) ? 2 : null;
  };
}

/** The last moment of a period: `2012-06-19/2022-05` ends in the month `2022-05`. */
export const lastMoment = (period: string): Span | null => periodSpan(period.split("/").at(-1) ?? "");

const sameAmount = (a: Observation, b: Observation) =>
  sameDimension(a.unit, b.unit) && convert(a.value, a.unit, b.unit) === b.value && a.qualifier === b.qualifier;

/**
 * The level a claim speaks of. The claim's own source comes first, because it is its arithmetic that is checked; then
 * the closest in time, then the latest. Levels that are equally good and differ are all returned.
 */
export function pickLevel(claim: Observation, levels: readonly Observation[], closeness: Closeness): Found {
  const ranked = levels
    .map((level) => ({ level, away: level.source === claim.source ? 0 : 1, distance: closeness(level) }))
    .filter((candidate) => candidate.distance !== null)
    .sort((a, b) => a.away - b.away || (a.distance ?? 0) - (b.distance ?? 0) || b.level.end.localeCompare(a.level.end));
  const [best] = ranked;
  if (!best) return [];
  const equals = ranked.filter(
    ({ away, distance, level }) => away === best.away && distance === best.distance && level.end === best.level.end,
  );
  const differing = equals.filter(({ level }) => !sameAmount(level, best.level));
  return [best.level, ...differing.map(({ level }) => level)];
}
