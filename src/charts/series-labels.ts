import { formatPeriod } from "../vi/period.ts";
import { formatQuantity } from "../vi/quantity.ts";
import { type Amount, amountLabel, whenLabel } from "./amount.ts";
import type { Label, Side } from "./label.ts";
import { type Paint, seriesPaint } from "./picture.ts";
import type { DrawnClaim, DrawnSeries, SeriesData } from "./series-data.ts";
import { amountsOf, type Frame, pixelOf, timeOf } from "./series-frame.ts";
import { textWidth } from "./text-width.ts";

/** Dates stand under the values as long as there are so few that they help. */
const mostDated = 6;

/** Beside whole years, what was counted over nine months must say so. */
const isPartOfYear = ({ observation }: Amount) => !/^\d{4}$/.test(observation.period ?? "");

/** What is written at a point; its date goes first where there is no room. */
function labelWords(
  one: DrawnSeries,
  amount: Amount,
  data: SeriesData,
  { paint, hasKey }: { readonly paint: Paint; readonly hasKey: boolean },
): Pick<Label, "lines" | "fewer"> {
  const isAlone = data.series.length === 1 && amountsOf(one).length <= mostDated;
  const isDated = isAlone && (!one.isFlow || isPartOfYear(amount));
  const named = !hasKey && data.series.length > 1 && amount === (one.levels.at(-1) ?? one.targets.at(-1));
  const words = [
    ...(named ? [{ text: one.label, style: "label", paint } as const] : []),
    { text: amountLabel(amount), style: "value", paint } as const,
  ];
  if (!isDated) return { lines: words };
  return { lines: [...words, { text: whenLabel(amount.observation), style: "axis" }], fewer: words };
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

/** To the side of its bar a value would stand on the next bar and be read as that one's; the last bar has no other room. */
const onBar = { distance: 4, sides: ["above", "aboveLeft"] } as const;

/** So many points can all be told with their numbers; of more, those between the ends and the extremes where there is room. */
const mostTold = 12;

/**
 * The points of a series that a reader looks for: the first, the last, the highest, the lowest, what was aimed at, and what
 * the words above the chart name. Of series that need a key there is room for the last and what is named.
 */
function findLandmarks(
  { levels, targets }: DrawnSeries,
  hasKey: boolean,
  named: SeriesData["named"],
): ReadonlySet<Amount | undefined> {
  const sought = [...targets, ...levels.filter(({ observation }) => named.has(observation.id))];
  if (hasKey) return new Set([levels.at(-1), ...sought]);
  const byValue = levels.toSorted((a, b) => a.high - b.high);
  return new Set([levels[0], levels.at(-1), byValue[0], byValue.at(-1), ...sought]);
}

/** Numbers wider than their bar would lie over the next one. */
function isWiderThanBar(one: DrawnSeries, amount: Amount, frame: Frame): boolean {
  const [first = 0, second = first] = one.levels.map((level) => pixelOf([timeOf(level, one.isFlow), 0], frame)[0]);
  return one.isFlow && textWidth(amountLabel(amount), "value") > second - first;
}

/** Names of series are the longest and choose their place first, what may be left out the last. */
export function valueLabels(data: SeriesData, frame: Frame): Label[] {
  const hasKey = frame.key !== undefined;
  const isCrowded = hasKey || data.series.flatMap(amountsOf).length > mostTold;
  const labels: Label[] = data.series.flatMap((one, index) => {
    const landmarks = findLandmarks(one, hasKey, data.named);
    const pointOf = (amount: Amount) => pixelOf([timeOf(amount, one.isFlow), amount.high], frame);
    const line = amountsOf(one).map(pointOf);
    return amountsOf(one).flatMap((amount): Label[] => {
      const isLandmark = landmarks.has(amount);
      if (isCrowded && !isLandmark && isWiderThanBar(one, amount, frame)) return [];
      const leaveOut = isCrowded ? ("not-free" as const) : ("over-words" as const);
      const place = one.isFlow && data.series.length === 1 ? onBar : besidePoint;
      const label = {
        ...labelWords(one, amount, data, { paint: seriesPaint(index), hasKey }),
        near: pointOf(amount),
        line,
        ...place,
      };
      return [isLandmark ? label : { ...label, leaveOut }];
    });
  });
  const rank = ({ leaveOut }: Label) => (leaveOut ? 1 : 0);
  return labels.toSorted((a, b) => rank(a) - rank(b) || b.lines.length - a.lines.length);
}
