import type { Edition } from "../edition.ts";
import type { Chart, ChartKind } from "../model/chart.ts";
import type { ChartView } from "../model/chart-view.ts";
import type { ChartId, MetricId } from "../model/id.ts";
import type { Instant } from "../model/period.ts";
import { periodSpan } from "../model/span.ts";
import { ChartDataError } from "./chart-error.ts";

/** The id of a view's chart is its place in the address: `/bieu-do/<chart>/<view>/`. */
export const viewChartId = (chart: string, view: string): ChartId => `${chart}/${view}` as ChartId;

/** The named views of a chart; of a kind that has none, an empty list. */
export const viewsOf = (chart: Chart): readonly ChartView[] =>
  chart.kind === "composition" ? [] : (chart.views ?? []);

interface Subject {
  readonly entity: string;
  readonly indicator: string;
}

const includes = (chosen: readonly string[] | undefined, id: string) => chosen === undefined || chosen.includes(id);

const isChosen = ({ entities, indicators }: ChartView, { entity, indicator }: Subject) =>
  includes(entities, entity) && includes(indicators, indicator);

const startOf = (instant: Instant | undefined) => (instant && periodSpan(instant)?.start) || "";
const endOf = (instant: Instant | undefined) => (instant && periodSpan(instant)?.end) || "9999";

/** Whether a view shows a figure: what is unknown is told of where the chart is drawn. */
function shows(view: ChartView, edition: Edition): (id: MetricId) => boolean {
  const [first, last] = [startOf(view.from), endOf(view.to)];
  return (id) => {
    const figure = edition.observations.get(id);
    return figure === undefined || (isChosen(view, figure) && figure.start >= first && figure.end <= last);
  };
}

type Narrow<Kind extends ChartKind> = (chart: Chart<Kind>, view: ChartView, edition: Edition) => Partial<Chart<Kind>>;

/** What a view leaves of each kind of chart. */
const narrowings: { readonly [Kind in ChartKind]: Narrow<Kind> } = {
  series: ({ series, from, to }, view) => ({
    series: series.filter((line) => isChosen(view, line)),
    from: startOf(from) > startOf(view.from) ? from : view.from,
    to: endOf(to) < endOf(view.to) ? to : view.to,
    claim: view.claim,
  }),
  bars: ({ bars }, view, edition) => ({ bars: bars.filter(({ metric }) => shows(view, edition)(metric)) }),
  change: ({ rows }, view, edition) => {
    const isShown = shows(view, edition);
    return { rows: rows.filter(({ from, to }) => isShown(from) && isShown(to)) };
  },
  progress: ({ rows }, view, edition) => ({ rows: rows.filter(({ actual }) => shows(view, edition)(actual)) }),
  composition: () => {
    throw new ChartDataError("các phần của một tổng thể không tách ra thành góc nhìn được");
  },
};

/** The view as a chart of its own. It may hold nothing: `checks/chart-views.ts` tells editors so. */
export function makeView(chart: Chart, view: ChartView, edition: Edition): Chart {
  const narrow = narrowings[chart.kind] as Narrow<ChartKind>;
  const { title, subtitle, note = chart.note, takeaway } = view;
  const words = { title, subtitle, note, takeaway };
  return {
    ...chart,
    ...words,
    ...narrow(chart, view, edition),
    views: undefined,
    id: viewChartId(chart.id, view.id),
  } as Chart;
}
