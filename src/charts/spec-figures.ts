import type { Edition } from "../edition.ts";
import type { Chart, ChartKind } from "../model/chart.ts";
import type { MetricId } from "../model/id.ts";
import type { Observation } from "../model/observation.ts";
import { selectSeries } from "../series/select.ts";

type Figures<Kind extends ChartKind> = (chart: Chart<Kind>, edition: Edition) => readonly (MetricId | undefined)[];

const figuresOf: { readonly [Kind in ChartKind]: Figures<Kind> } = {
  series: ({ series, from, to }, edition) =>
    series.flatMap((one) => {
      const { levels, targets } = selectSeries(edition, { ...one, from, to });
      return [...levels, ...targets].map(({ id }) => id);
    }),
  bars: ({ bars }) => bars.map(({ metric }) => metric),
  change: ({ rows }) => rows.flatMap(({ from, to }) => [from, to]),
  progress: ({ rows }) => rows.flatMap(({ actual, target, ratio }) => [actual, target, ratio]),
  composition: ({ parts, total }) => [...parts.map(({ metric }) => metric), total],
};

/** The figures that a chart is asked to show, told from what it says, without drawing it. */
export function selectSpecFigures(chart: Chart, edition: Edition): Observation[] {
  const select = figuresOf[chart.kind] as Figures<ChartKind>;
  return [...new Set(select(chart, edition))].flatMap((id) => (id && edition.observations.get(id)) || []);
}
