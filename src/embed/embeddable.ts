import { type DrawnChart, makeDrawnChart } from "../charts/make.ts";
import type { Edition } from "../edition.ts";
import type { Chart } from "../model/chart.ts";
import { type EmbedHeights, measureEmbed } from "./heights.ts";

/** A chart as others show it, and how tall that is. */
export interface EmbeddableChart extends DrawnChart {
  readonly heights: EmbedHeights;
}

/** @throws ChartDataError when the chart cannot be drawn */
export function makeEmbeddable(chart: Chart, edition: Edition): EmbeddableChart {
  const drawn = makeDrawnChart(chart, edition);
  return { ...drawn, heights: measureEmbed(drawn) };
}
