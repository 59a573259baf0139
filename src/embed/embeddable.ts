import { tellClaims } from "../charts/claims-line.ts";
import { type DrawnChart, makeDrawnChart } from "../charts/make.ts";
import type { Edition } from "../edition.ts";
import type { SafeHtml } from "../html.ts";
import type { Chart } from "../model/chart.ts";
import { type EmbedHeights, measureEmbed } from "./heights.ts";

/** A chart as others show it, and how tall that is. */
export interface EmbeddableChart extends DrawnChart {
  /** The line on its claims. */
  readonly claims: SafeHtml | null;
  readonly heights: EmbedHeights;
}

/** @throws ChartDataError when the chart cannot be drawn */
export function makeEmbeddable(chart: Chart, edition: Edition): EmbeddableChart {
  const drawn = makeDrawnChart(chart, edition);
  const told = { ...drawn, claims: tellClaims(drawn, edition, "embed") };
  return { ...told, heights: measureEmbed(told) };
}
