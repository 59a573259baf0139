import type { Observation } from "../model/observation.ts";
import type { Amount } from "./amount.ts";

export interface ProgressRow {
  readonly label: string;
  readonly actual: Amount;
  readonly target?: Observation;
  readonly ratio?: Observation;
  /** Of the target, or of its upper end when it is a range. */
  readonly percent: number;
  /** Where a printed range of targets begins, in per cent of its upper end; else 100. */
  readonly low: number;
  /** `98,6%`, or how a result stands to a range. */
  readonly verdict: string;
  /** `493 người; suy ra chỉ tiêu 500 người`. */
  readonly detail: string;
  /** Name of the plan the target belongs to: too long for a picture on a phone, said in the description. */
  readonly plan?: string;
}

/** Results against their targets. */
export interface ProgressData {
  readonly rows: readonly ProgressRow[];
}
