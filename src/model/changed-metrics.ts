import type { MetricId } from "./id.ts";

/** What names the figures that were changed: one, or several of which the same was changed. */
export interface Change {
  readonly metric?: MetricId | undefined;
  readonly metrics?: readonly MetricId[] | undefined;
}

/** Apart from the shapes, so that readers' browsers get no parser with it. */
export const metricsOf = ({ metric, metrics = [] }: Change): readonly MetricId[] => (metric ? [metric] : metrics);
