import type { Edition } from "../edition.ts";
import type { BreakdownId, EntityId, IndicatorId } from "../model/id.ts";
import type { Status } from "../model/metric-words.ts";
import type { Observation } from "../model/observation.ts";
import type { Instant } from "../model/period.ts";
import { periodSpan } from "../model/span.ts";

export interface SeriesQuery {
  readonly indicator: IndicatorId;
  readonly entity: EntityId;
  /** Left out: only figures of the whole, never of a part. */
  readonly breakdown?: BreakdownId | undefined;
  /** Both ends included. */
  readonly from?: Instant | undefined;
  readonly to?: Instant | undefined;
}

/** The levels of one indicator for one entity, in the order of time. */
interface Series {
  /** What was, or was estimated to be. */
  readonly levels: readonly Observation[];
  /** What was aimed at or proposed. */
  readonly targets: readonly Observation[];
}

const aimed: ReadonlySet<Status> = new Set(["target", "proposal"]);
export const isAim = ({ status }: Pick<Observation, "status">): boolean => aimed.has(status);

/** Two articles may record one figure; it is one point. */
const pointKey = ({ start, end, value, valueHigh, unit, status, qualifier }: Observation) =>
  [start, end, value, valueHigh, unit, status, qualifier].join("|");

function distinct(observations: readonly Observation[]): Observation[] {
  const seen = new Set<string>();
  return observations.filter((observation) => {
    const key = pointKey(observation);
    return !seen.has(key) && seen.add(key);
  });
}

export function selectSeries(edition: Edition, { indicator, entity, breakdown, from, to }: SeriesQuery): Series {
  const first = from ? (periodSpan(from)?.start ?? from) : "";
  const last = to ? (periodSpan(to)?.end ?? to) : "9999";
  const observations = distinct(
    // Of its own entity alone: a large archive costs a chart no more, and an edit elsewhere does not draw it anew.
    (edition.observationsByEntity.get(entity) ?? []).filter(
      (item) =>
        item.indicator === indicator &&
        item.breakdown === breakdown &&
        item.measure === "level" &&
        !edition.overruled.has(item.id) &&
        item.start >= first &&
        item.end <= last,
    ),
  );
  return {
    levels: observations.filter((item) => !isAim(item)),
    targets: observations.filter(isAim),
  };
}
