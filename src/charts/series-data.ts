import type { EntityId, IndicatorId, MetricId } from "../model/id.ts";
import type { Observation } from "../model/observation.ts";
import type { Unit } from "../model/unit.ts";
import { isRenamed } from "../series/renamed.ts";
import type { Amount } from "./amount.ts";

/** One line of a chart over time. */
export interface DrawnSeries {
  readonly label: string;
  readonly indicator: IndicatorId;
  readonly entity: EntityId;
  /** Counted over periods, so drawn as columns over them; else dots at dates. */
  readonly isFlow: boolean;
  /** Why its points are not joined. */
  readonly unjoined?: string | undefined;
  /** In the order of time. */
  readonly levels: readonly Amount[];
  readonly targets: readonly Amount[];
}

/** What a source says of the way between two points. */
export interface DrawnClaim {
  readonly observation: Observation;
  readonly from: Amount;
  readonly to: Amount;
}

export interface SeriesData {
  readonly series: readonly DrawnSeries[];
  readonly unit: Unit;
  /** Figures that the title, the subtitle or the takeaway names, and that a reader then looks for. */
  readonly named: ReadonlySet<MetricId>;
  readonly claim?: DrawnClaim;
}

const longGap = 3 * 366 * 24 * 3600 * 1000;
const timeOf = (iso: string) => Date.parse(iso);

/** How two neighbouring dates are joined: a dashed line where years are missing or the source names them otherwise. */
export function joinOf(a: Amount, b: Amount): "solid" | "long" | "renamed" {
  const [first, second] = [a.observation, b.observation];
  if (timeOf(second.end) - timeOf(first.end) > longGap) return "long";
  return isRenamed(first, second) ? "renamed" : "solid";
}

export const pairsOf = (levels: readonly Amount[]): [Amount, Amount][] =>
  levels.slice(1).flatMap((level, index) => (levels[index] ? [[levels[index], level]] : []));
