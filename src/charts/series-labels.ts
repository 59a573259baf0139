import { formatPeriod } from "../vi/period.ts";
import { formatQuantity } from "../vi/quantity.ts";
import { type Amount, amountLabel, whenLabel } from "./amount.ts";
import { type Paint, seriesPaint } from "./picture.ts";
import type { Label, Side } from "./place.ts";
import type { DrawnClaim, DrawnSeries, SeriesData } from "./series-data.ts";
import { amountsOf, type Frame, pixelOf, timeOf } from "./series-frame.ts";

/** Dates stand under the values as long as there are so few that they help. */
const mostDated = 6;

function labelLines(one: DrawnSeries, amount: Amount, data: SeriesData, paint: Paint): Label["lines"] {
  const isDated = data.series.length === 1 && amountsOf(one).length <= mostDated && !one.isFlow;
  const named = data.series.length > 1 && amount === (one.levels.at(-1) ?? one.targets.at(-1));
  return [
    ...(named ? [{ text: one.label, style: "label", paint } as const] : []),
    { text: amountLabel(amount), style: "value", paint },
    ...(isDated ? [{ text: whenLabel(amount.observation), style: "axis" } as const] : []),
  ];
}

export function claimLabel({ observation, from, to }: DrawnClaim, paint: Paint, frame: Frame): Label {
  const middle = from.value + (to.value - from.value) * 0.3;
  const span = `${from.observation.asOf ?? from.observation.end}/${to.observation.asOf ?? to.observation.end}`;
  return {
    lines: [
      { text: formatQuantity(observation), style: "claim", paint },
      { text: formatPeriod(span, "short"), style: "axis" },
    ],
    near: pixelOf([timeOf(to, false), middle], frame),
    distance: 12,
    sides: ["left", "belowLeft", "right"],
  };
}

const levelSides: readonly Side[] = [
  "above",
  "aboveLeft",
  "aboveRight",
  "right",
  "left",
  "below",
  "belowLeft",
  "belowRight",
];

const besidePoint = { distance: 10, sides: levelSides } as const;

/** To the side of its bar a value would stand on the next bar and be read as that one's. */
const onBar = { distance: 4, sides: ["above"] } as const;

/** Names of series are the longest and choose their place first. */
export function valueLabels(data: SeriesData, frame: Frame): Label[] {
  const labels = data.series.flatMap((one, index) =>
    amountsOf(one).map((amount) => ({
      lines: labelLines(one, amount, data, seriesPaint(index)),
      near: pixelOf([timeOf(amount, one.isFlow), amount.high], frame),
      ...(one.isFlow && data.series.length === 1 ? onBar : besidePoint),
    })),
  );
  return labels.toSorted((a, b) => b.lines.length - a.lines.length);
}
