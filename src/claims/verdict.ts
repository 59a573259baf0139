import type { MetricId } from "../model/id.ts";
import type { Observation } from "../model/observation.ts";
import type { Unit } from "../model/unit.ts";

export const verdictKinds = {
  consistent: "khớp",
  "within-rounding": "khớp nếu kể làm tròn",
  discrepancy: "không khớp",
  "not-checkable": "chưa kiểm được",
  implied: "suy ra số còn thiếu",
} as const;
export type VerdictKind = keyof typeof verdictKinds;

/** The amount a source does not print, as what it does print makes it. */
export interface Implied {
  readonly side: "numerator" | "denominator";
  /** The one whole number that fits, else the value that follows from the printed digits. */
  readonly value: number;
  /** Least and greatest value the printed digits and words allow; equal to `value` where only one whole number fits. */
  readonly low: number;
  readonly high: number;
  readonly unit: Unit;
}

/** What comes of recomputing a claim. */
export interface Verdict {
  /** The claim. */
  readonly metric: MetricId;
  readonly kind: VerdictKind;
  /** The arithmetic in Vietnamese figures: “96 ÷ 5 = 19,2”. Empty when nothing could be computed. */
  readonly arithmetic: string;
  /** One or two Vietnamese sentences for readers. */
  readonly explanation: string;
  /** The figures it rests on, without the claim. */
  readonly inputs: readonly Observation[];
  readonly implied?: Implied;
}

/** A verdict before it is tied to its claim. */
export type Finding = Omit<Verdict, "metric">;
