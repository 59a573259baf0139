import type { Edition } from "../edition.ts";
import type { Chart } from "../model/chart.ts";
import type { Unit } from "../model/unit.ts";
import {
  type Amount,
  amountLabel,
  amountText,
  barFills,
  findObservation,
  makeAmount,
  plainLabel,
  whenText,
} from "./amount.ts";
import { fitRange } from "./fit.ts";
import type { ChartKindModule } from "./kind.ts";
import { labelledText } from "./labelled-amount.ts";
import { type BarMark, lineHeight, type Picture, type PictureMark, pixels, position, type Scale } from "./picture.ts";
import { amountRow, recordTable } from "./record-table.ts";
import { makeRows, type Row } from "./rows.ts";
import { textWidth } from "./text-width.ts";

interface Bar {
  readonly label: string;
  readonly amount: Amount;
}
interface BarsData {
  readonly bars: readonly Bar[];
  readonly unit: Unit;
}

const barHeight = 22;
const gap = 8;

function resolve({ bars, unit }: Chart<"bars">, edition: Edition): BarsData {
  const observations = bars.map(({ metric }) => findObservation(edition, metric));
  const drawn = unit ?? observations[0]?.unit ?? "%";
  const amounts = observations.map((observation) => makeAmount(observation, drawn));
  return {
    bars: bars.flatMap(({ label }, index) => (amounts[index] ? [{ label, amount: amounts[index] }] : [])),
    unit: drawn,
  };
}

/**
 * From zero: length is the amount. A printed range is solid to its lower end and open to its upper.
 * @param look of the fill: what is hollow beside others that are solid need not be where all are alike
 */
function barMarks({ amount }: Bar, { y, height }: Row, look: Amount["look"]): PictureMark[] {
  const { value, high, observation } = amount;
  const to = [value, y + height] as const;
  const bar: BarMark = { mark: "bar", from: [0, y], to, paint: 1, fill: barFills[look], of: observation.id };
  const open: BarMark = { ...bar, from: [value, y], to: [high, y + height], fill: "dashed" };
  return high > value ? [bar, open] : [bar];
}

/** Said once, under the bars, where no figure is its source's: beside each it would stand in the way of the numbers. */
const allDerived = "Mọi số do tòa soạn tính ra";

function draw({ bars }: BarsData, width: number): Picture {
  const isDerived = bars.length > 1 && bars.every(({ amount }) => amount.observation.status === "derived");
  const labelOf = isDerived ? plainLabel : amountLabel;
  const { rows, left, height } = makeRows(
    bars.map(({ label }) => label),
    { width, strip: barHeight, bodies: bars.map(() => barHeight) },
  );
  const most = Math.max(...bars.map(({ amount }) => amount.high)) || 1;
  const footprints = bars.map(({ amount }) => ({
    fraction: amount.high / most,
    before: 0,
    after: gap + textWidth(labelOf(amount), "value"),
  }));
  const [, end] = fitRange(width - left, footprints);
  const x: Scale = { kind: "linear", domain: [0, most], range: [left, left + end] };
  const marks = bars.flatMap((bar, index): PictureMark[] => {
    const row = rows[index];
    if (!row) return [];
    const at = [position(x, bar.amount.high) + gap, row.y + row.height / 2] as const;
    const value = { mark: "text", at, text: labelOf(bar.amount), style: "value", anchor: "start" } as const;
    return [...row.label, ...barMarks(bar, row, isDerived ? "solid" : bar.amount.look), value];
  });
  const axis: PictureMark[] = rows.map(({ y, height: body }) => ({
    mark: "rule",
    from: [0, y - 3],
    to: [0, y + body + 3],
    paint: "ink",
  }));
  const note: PictureMark[] = isDerived
    ? [{ mark: "text", at: [left, height + lineHeight("axis")], text: allDerived, style: "axis", anchor: "start" }]
    : [];
  const below = lineHeight("axis") * (note.length > 0 ? 1.75 : 0.25);
  return { width, height: height + below, x, y: pixels, marks: [...marks, ...axis, ...note] };
}

/** `tháng 6/2024` once when all share it, else beside each whose label does not say it. */
function describe({ bars }: BarsData): string {
  const times = new Set(bars.map(({ amount }) => whenText(amount.observation)));
  const shared = times.size === 1 ? `, ${[...times][0]}` : "";
  const said = bars.map(({ label, amount }) =>
    shared ? `${label}: ${amountText(amount)}` : labelledText(label, amount),
  );
  const ranked = bars.toSorted((a, b) => b.amount.value - a.amount.value);
  const [most, least] = [ranked[0], ranked.at(-1)];
  return [
    `Biểu đồ thanh gồm ${bars.length} mục${shared}.`,
    said.map((one) => `${one}.`).join(" "),
    most && least && bars.length > 2 && most.amount.value > least.amount.value
      ? `Cao nhất: ${most.label}; thấp nhất: ${least.label}.`
      : "",
  ]
    .filter(Boolean)
    .join(" ");
}

export const bars: ChartKindModule<"bars", BarsData> = {
  label: "Biểu đồ thanh",
  resolve,
  draw,
  describe,
  table: ({ bars }) => recordTable(bars.map(({ label, amount }) => amountRow(label, amount))),
};
