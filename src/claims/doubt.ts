import type { MetricId } from "../model/id.ts";
import type { Metric } from "../model/metric.ts";
import type { RulingSubject } from "../model/ruling.ts";
import { formatPeriod } from "../vi/period.ts";
import { formatQuantity } from "../vi/quantity.ts";

/** Figures that look wrong, and that stand only if the desk says why. */
export interface Doubt {
  readonly rule: RulingSubject;
  /** All the figures it is about; the last is the one an editor should look at first. */
  readonly figures: readonly Metric[];
  /** One Vietnamese sentence. */
  readonly message: string;
}

/** The same for the same figures, in whatever order they are named. */
export const doubtKey = (rule: RulingSubject, metrics: readonly MetricId[]): string =>
  [rule, ...[...metrics].sort()].join(" ");

/** “96 tổ chức (5/2022)”. */
export const cite = (figure: Metric): string => {
  const when = figure.period ?? figure.asOf;
  return `${formatQuantity(figure)}${when ? ` (${formatPeriod(when, "short")})` : ""}`;
};
