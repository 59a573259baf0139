import { type Amount, amountLabel } from "./amount.ts";
import { valueAxisWidth, valueTicks } from "./axis.ts";
import { fitRange } from "./fit.ts";
import { type Point, position, type Scale } from "./picture.ts";
import type { DrawnSeries, SeriesData } from "./series-data.ts";
import { makeSeriesKey, type SeriesKey } from "./series-key.ts";
import { textWidth } from "./text-width.ts";

const day = 24 * 3600 * 1000;
const top = 52;
/** Without names over the points there are only numbers. */
const topBelowKey = 30;
const bottom = 30;
const plotHeight = { narrow: 236, wide: 300 };

/** The words of a dot near an edge hang on its other side; over a bar they stand in the middle. */
const beside = 16;

/** First moment of what an amount speaks of, in milliseconds. */
export const startOf = ({ observation }: Amount) => Date.parse(observation.start);

/** The moment after the last day, so that a year ends where the next begins. */
export const endOf = ({ observation }: Amount) => Date.parse(observation.end) + day;

/** A stock stands at the end of what is known of its date, a flow over its period. */
export const timeOf = (amount: Amount, isFlow: boolean) =>
  isFlow ? (startOf(amount) + endOf(amount)) / 2 : Date.parse(amount.observation.end);

export const amountsOf = ({ levels, targets }: DrawnSeries) => [...levels, ...targets];

function timeDomain({ series }: SeriesData): [number, number] {
  const spans = series.flatMap((one) =>
    amountsOf(one).map((amount) => [one.isFlow ? startOf(amount) : timeOf(amount, false), endOf(amount)] as const),
  );
  const first = Math.min(...spans.map(([start]) => start));
  const last = Math.max(...spans.map(([, end]) => end));
  const pad = series.every(({ isFlow }) => isFlow) ? 0 : Math.max((last - first) * 0.03, 30 * day);
  return [Math.min(first - pad / 2, Date.UTC(new Date(first).getUTCFullYear(), 0, 1)), last + pad];
}

/** The plot: its scales, the numbers of its axis and its height in pixels. */
export interface Frame {
  readonly x: Scale;
  readonly y: Scale;
  readonly ticks: readonly number[];
  readonly height: number;
  /** Stands above the plot; without it the names of several series stand at their last points. */
  readonly key?: SeriesKey | undefined;
}

export function makeFrame(data: SeriesData, width: number): Frame {
  const most = Math.max(...data.series.flatMap(amountsOf).map(({ high }) => high)) || 1;
  const ticks = valueTicks(most);
  const domain = timeDomain(data);
  const left = valueAxisWidth(ticks);
  const footprints = data.series.flatMap((one) =>
    amountsOf(one).map((amount) => {
      const middle = textWidth(amountLabel(amount), "value") / 2;
      const half = one.isFlow ? middle : Math.min(middle, beside);
      return {
        fraction: (timeOf(amount, one.isFlow) - domain[0]) / (domain[1] - domain[0]),
        before: half,
        after: half,
      };
    }),
  );
  const [start, end] = fitRange(width - left, footprints);
  const height = width < 560 ? plotHeight.narrow : plotHeight.wide;
  const key = makeSeriesKey(data, width);
  const above = key ? topBelowKey + key.height : top;
  return {
    ...{ ticks, key },
    height: above + height + bottom,
    x: { kind: "time", domain, range: [left + start, left + end] },
    y: { kind: "linear", domain: [0, Math.max(most, ticks.at(-1) ?? 0)], range: [above + height, above] },
  };
}

export const pixelOf = ([time, value]: Point, { x, y }: Frame): Point => [position(x, time), position(y, value)];
