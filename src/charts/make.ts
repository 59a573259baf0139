import type { Edition, PublishedCorrection } from "../edition.ts";
import { bindPlain, bindTitle, templateIds } from "../figures/template.ts";
import { html, type SafeHtml } from "../html.ts";
import type { Chart, ChartKind } from "../model/chart.ts";
import type { ChartId, MetricId } from "../model/id.ts";
import type { Observation } from "../model/observation.ts";
import type { Source } from "../model/source.ts";
import { periodSpan } from "../model/span.ts";
import { onceFor } from "../reads.ts";
import { selectCorrections } from "../series/corrections.ts";
import { isAim } from "../series/select.ts";
import { ChartDataError } from "./chart-error.ts";
import { drawPicture } from "./draw.ts";
import type { ChartKindModule, ChartTable } from "./kind.ts";
import { chartKinds } from "./registry.ts";
import { findSpots, type Spot } from "./spots.ts";

/** Pixels: a phone of 360 with its margins, and a column of text. CSS shows the one that fits. */
export const chartWidths = [328, 640] as const;

export interface ChartSvg {
  readonly width: number;
  readonly height: number;
  readonly svg: SafeHtml;
  /** Where each figure is drawn. */
  readonly spots: readonly Spot[];
}

/** A chart with everything said about it, ready for any page. */
export interface DrawnChart {
  readonly id: ChartId;
  readonly kind: ChartKind;
  /** Name of the kind, for readers. */
  readonly kindLabel: string;
  readonly title: string;
  readonly subtitle: string;
  readonly note?: string | undefined;
  /** An editor's sentence before the description. */
  readonly takeaway?: string | undefined;
  readonly description: string;
  /** Narrowest first. */
  readonly svgs: readonly ChartSvg[];
  readonly table: ChartTable;
  readonly sources: readonly Source[];
  readonly observations: readonly Observation[];
  /** Figures that it draws or speaks of, in the order of their ids. */
  readonly metrics: readonly MetricId[];
  /** Corrections of figures that it draws or speaks of, newest first. */
  readonly corrections: readonly PublishedCorrection[];
  /** The latest time any drawn result speaks of, as precise as its source; targets do not count. */
  readonly asOf: string;
}

/** The id as one word, for element ids, keys of citations and names of files: that of a view holds a slash. */
export const oneWordId = (id: string): string => id.replace("/", "-");

/** Ids of the words that name and describe the pictures of a chart. */
export const chartTitleId = (id: string) => `bieu-do-${oneWordId(id)}-ten`;
export const chartDescriptionId = (id: string) => `bieu-do-${oneWordId(id)}-loi`;

const lastDay = (time: string) => periodSpan(time)?.end ?? "";

const latestTime = (observations: readonly Observation[]): string => {
  const results = observations.filter((item) => !isAim(item));
  const times = (results.length > 0 ? results : observations).map(
    ({ asOf, period }) => asOf ?? period?.split("/").at(-1) ?? "",
  );
  return times.toSorted((a, b) => lastDay(a).localeCompare(lastDay(b))).at(-1) ?? "";
};

function sourcesOf(observations: readonly Observation[], edition: Edition): Source[] {
  const ids = [...new Set(observations.map(({ source }) => source))];
  return ids.flatMap((id) => edition.sources.get(id) ?? []);
}

/** The figures that the words of a chart speak of, which it need not draw. */
function spokenOf({ title, subtitle, note, takeaway }: Chart, edition: Edition): Observation[] {
  const ids = templateIds([title, subtitle, note, takeaway].join(" "));
  return ids.flatMap((id) => edition.observations.get(id) ?? []);
}

/** Most that ask for a chart ask what it shows; the pictures, which cost the most, are drawn for the first that looks. */
function withPictures(chart: Omit<DrawnChart, "svgs">, draw: () => readonly ChartSvg[]): DrawnChart {
  let svgs: readonly ChartSvg[] | undefined;
  const get = () => {
    svgs ??= draw();
    return svgs;
  };
  return Object.defineProperty(chart, "svgs", { get, enumerable: true }) as DrawnChart;
}

function readAll(chart: Chart, edition: Edition) {
  const kind = chartKinds[chart.kind] as ChartKindModule<ChartKind, unknown>;
  const data = kind.resolve(chart, edition);
  const attributes = html`role="img" aria-labelledby="${chartTitleId(chart.id)}" aria-describedby="${chartDescriptionId(chart.id)}"`;
  const draw = () =>
    chartWidths.map((width): ChartSvg => {
      const picture = kind.draw(data, width);
      return { width, height: picture.height, svg: drawPicture(picture, attributes), spots: findSpots(picture) };
    });
  return { words: { kindLabel: kind.label, description: kind.describe(data) }, table: kind.table(data), draw };
}

function drawChart(chart: Chart, edition: Edition): DrawnChart {
  const bind = (text: string) => bindPlain(text, edition);
  const { words, table, draw } = readAll(chart, edition);
  const observations = [...new Set(table.rows.map(({ observation }) => observation))];
  const all = [...new Set([...observations, ...spokenOf(chart, edition)])];
  const metrics = all.map(({ id }) => id).toSorted();
  const shown = {
    ...words,
    table,
    id: chart.id,
    kind: chart.kind,
    title: bindTitle(chart.title, edition),
    subtitle: bind(chart.subtitle),
    note: chart.note && bind(chart.note),
    takeaway: chart.takeaway && bind(chart.takeaway),
    observations,
    sources: sourcesOf(all, edition),
    metrics,
    corrections: selectCorrections(metrics, edition),
    asOf: latestTime(observations),
  };
  return withPictures(shown, () => nameChart(chart, draw));
}

/** Charts kept for the next page: all of a small site; of an archive those of the articles that are just rendered. */
const atHand = 500;

/**
 * Draws a chart once for each Edition, however many pages in a row show it.
 * @throws ChartDataError, its message opening with the chart's id, when the figures cannot be drawn as asked
 * @throws FigureError when its words speak of a figure that does not exist
 */
export const makeDrawnChart = onceFor(
  ({ id }: Chart) => id,
  (chart, edition): DrawnChart => nameChart(chart, () => drawChart(chart, edition)),
  atHand,
);

function nameChart<Result>({ id }: Chart, make: () => Result): Result {
  try {
    return make();
  } catch (error) {
    if (error instanceof ChartDataError)
      throw new ChartDataError(`biểu đồ “${id}”: ${error.message}`, { cause: error });
    throw error;
  }
}
