import type { Indicator } from "../model/indicator.ts";
import type { Metric } from "../model/metric.ts";
import type { Source } from "../model/source.ts";
import type { FileCheck } from "./check.ts";

/** What is wrong with one figure. */
export interface MetricProblem {
  /** Where an editor should look. */
  readonly field: keyof Metric;
  readonly message: string;
  readonly actual?: string;
  readonly expected?: string;
  readonly remedy?: string;
}

/** What a figure refers to; absent when its id is unknown, which is another check's finding. */
export interface MetricSurroundings {
  readonly indicator: Indicator | undefined;
  readonly source: Source | undefined;
  /** ISO day on which the figure was known to us. */
  readonly knownOn: string;
}

/** A check that looks at every figure by itself. */
export function metricCheck(
  name: string,
  description: string,
  inspect: (metric: Metric, surroundings: MetricSurroundings) => readonly MetricProblem[],
): FileCheck {
  return {
    name,
    looksAt: "files",
    description,
    check: ({ metrics, edition, locate }) =>
      metrics.flatMap(({ metric, file, path, knownOn }) => {
        const indicator = edition.indicators.get(metric.indicator);
        const source = edition.sources.get(metric.source);
        return inspect(metric, { indicator, source, knownOn }).map(({ field, ...problem }) => ({
          file,
          ...locate(file, [...path, field]),
          ...problem,
        }));
      }),
  };
}
