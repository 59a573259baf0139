import type { BreakdownId, EntityId, IndicatorId, MetricId } from "../model/id.ts";
import type { Metric } from "../model/metric.ts";
import type { Observation } from "../model/observation.ts";
import type { Unit } from "../model/unit.ts";

export const targetStates = ["đạt", "trong khoảng", "chưa đạt", "chưa rõ"] as const;
export type TargetState = (typeof targetStates)[number];

/** The amount aimed at. */
export interface Aim {
  readonly value: number;
  /** Upper end of a target printed as a range. */
  readonly valueHigh?: number | undefined;
  readonly unit: Unit;
  readonly qualifier?: Observation["qualifier"];
  /** Not printed anywhere; it follows from a printed ratio and lies between `low` and `high`. */
  readonly implied?: { readonly low: number; readonly high: number };
}

/** Result in per cent of the target. */
export interface Ratio {
  readonly value: number;
  readonly decimals: number;
  /** Printed by a source, or computed here. */
  readonly printed: boolean;
  /** Whether a word such as “khoảng” stands before it or before an amount it is computed from. */
  readonly approximate: boolean;
}

/** A target or plan, and what became of it. */
export interface Target {
  readonly indicator: IndicatorId;
  readonly entity: EntityId;
  readonly breakdown?: BreakdownId | undefined;
  /** A target may set a level, a share, or a change. */
  readonly measure: Metric["measure"];
  /** A period or a moment of `model/period.ts`. */
  readonly period: string;
  /** First and last day of `period`. */
  readonly start: string;
  readonly end: string;
  readonly plan?: Metric["plan"];
  /** Missing when only a ratio to it is printed, and no result. */
  readonly target?: Aim | undefined;
  readonly result?: Observation | undefined;
  /** Missing where one number would mislead: a target that is a range, or a figure nobody printed. */
  readonly ratio?: Ratio | undefined;
  /** “chưa đạt” holds as of the result's date, which may lie before the end of the period. */
  readonly state: TargetState;
  /** Every figure it rests on. */
  readonly metrics: readonly MetricId[];
}
