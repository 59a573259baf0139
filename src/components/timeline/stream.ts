import { compareEvents } from "../../edition/order.ts";
import type { Edition, PublishedEvent } from "../../edition.ts";
import type { EntityId } from "../../model/id.ts";
import type { Observation } from "../../model/observation.ts";
import { periodSpan } from "../../model/span.ts";
import { eventsOfEntity } from "../records/events-of.ts";
import { familyOf } from "../records/family.ts";

/** Everything that is dated alike: a day, a month, a year, or a longer period. */
export interface TimelineMoment {
  /** As the sources date it: `2022-06-19`, `2022-06`, `2020/2024-06`. */
  readonly when: string;
  /** Its last day: where it stands on the axis. */
  readonly end: string;
  readonly events: readonly PublishedEvent[];
  readonly figures: readonly Observation[];
}

/** A year of the axis, or several years of which nothing is known. */
export interface TimelineStretch {
  readonly firstYear: number;
  readonly lastYear: number;
  /** Empty in a gap. */
  readonly moments: readonly TimelineMoment[];
}

/** Results only: targets and rates of change have pages of their own. */
const isResult = ({ measure, status }: Observation) =>
  measure === "level" && (status === "actual" || status === "estimate");

const dateOf = (edition: Edition, { indicator, asOf, period }: Observation): string | undefined =>
  edition.indicators.get(indicator)?.basis === "stock" ? (asOf ?? period) : (period ?? asOf);

function makeMoments(edition: Edition, events: readonly PublishedEvent[], results: readonly Observation[]) {
  const eventsByDate = Map.groupBy(events, ({ date }) => date as string);
  const resultsByDate = Map.groupBy(results, (observation) => dateOf(edition, observation) ?? "");
  const dates = [...new Set([...eventsByDate.keys(), ...resultsByDate.keys()])];
  return dates.flatMap((when): TimelineMoment[] => {
    const end = periodSpan(when)?.end;
    if (!end) return [];
    return [{ when, end, events: eventsByDate.get(when) ?? [], figures: resultsByDate.get(when) ?? [] }];
  });
}

/** Days before months before years: what happened on the 19th stands above what was counted in its month. */
const inOrder = (a: TimelineMoment, b: TimelineMoment) => a.end.localeCompare(b.end) || b.when.localeCompare(a.when);

/** Cuts the moments into years; years without any become one gap, so that the axis never hides missing time. */
function makeStretches(moments: readonly TimelineMoment[]): TimelineStretch[] {
  const years = Map.groupBy(moments, ({ end }) => Number(end.slice(0, 4)));
  let expected: number | undefined;
  return [...years].flatMap(([year, inYear]) => {
    const stretch = { firstYear: year, lastYear: year, moments: inYear };
    const gap = expected !== undefined && year > expected;
    const before = gap && expected !== undefined ? [{ firstYear: expected, lastYear: year - 1, moments: [] }] : [];
    expected = year + 1;
    return [...before, stretch];
  });
}

/** Events and results on one axis of time, oldest first: of everything, or of an entity and what belongs to it. */
export function makeTimeline(edition: Edition, entity?: EntityId): TimelineStretch[] {
  const family = entity && familyOf(entity, edition);
  const events = family
    ? [...new Set([...family].flatMap((id) => eventsOfEntity(edition, id)))].sort(compareEvents)
    : edition.events;
  const observations = family
    ? [...family].flatMap((id) => edition.observationsByEntity.get(id) ?? [])
    : [...edition.observations.values()];
  const results = observations.filter(isResult);
  return makeStretches(makeMoments(edition, events, results).sort(inOrder));
}
