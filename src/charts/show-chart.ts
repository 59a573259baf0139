import type { Edition } from "../edition.ts";
import type { SafeHtml } from "../html.ts";
import type { Chart } from "../model/chart.ts";
import { tellClaims } from "./claims-line.ts";
import { chartFigure, type FigureOptions } from "./figure.ts";
import { makeDrawnChart } from "./make.ts";

/** A chart where readers meet it: with a line on its claims, which its own page lists in full. */
export function showChart(chart: Chart, edition: Edition, options: Omit<FigureOptions, "claims">): SafeHtml {
  const drawn = makeDrawnChart(chart, edition);
  return chartFigure(drawn, { ...options, claims: tellClaims(drawn, edition, options.context) });
}
