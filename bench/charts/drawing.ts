/** What a chart costs the build: from its specification to SVG in both widths with words and table, and to PNG. */
import { makeDrawnChart } from "../../src/charts/make.ts";
import { makeChartSheet } from "../../src/download/sheet.ts";
import { type Edition, makeEdition, type Parts } from "../../src/edition.ts";
import { drawPng } from "../../src/raster/draw-png.ts";

interface DrawingCost {
  readonly what: string;
  /** Median over charts and rounds, in milliseconds of all threads. */
  readonly cpu: number;
  readonly charts: number;
}

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

async function timeCpu(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** An Edition remembers what it has drawn, so each round has one of its own. */
async function timeSvgs(edition: Edition): Promise<number[]> {
  const times: number[] = [];
  for (const chart of edition.charts.values()) times.push(await timeCpu(() => makeDrawnChart(chart, edition)));
  return times;
}

async function timePngs(edition: Edition, scale: number): Promise<number[]> {
  const times: number[] = [];
  for (const chart of edition.charts.values()) {
    const sheet = makeChartSheet(makeDrawnChart(chart, edition));
    times.push(await timeCpu(() => drawPng(sheet, scale)));
  }
  return times;
}

/** The first round warms the compiler up and is not counted. */
export async function measureDrawing(parts: Parts, rounds: number): Promise<DrawingCost[]> {
  const times: Record<string, number[]> = {};
  const charts = parts.charts.length;
  for (let round = 0; round <= rounds; round++) {
    const edition = makeEdition(parts);
    const measured = {
      "SVG, both widths, with words and table": await timeSvgs(edition),
      PNG: await timePngs(edition, 1),
      "PNG, twice as large": await timePngs(edition, 2),
    };
    if (round === 0) continue;
    for (const [what, own] of Object.entries(measured)) times[what] = [...(times[what] ?? []), ...own];
  }
  return Object.entries(times).map(([what, own]) => ({ what, cpu: median(own), charts }));
}
