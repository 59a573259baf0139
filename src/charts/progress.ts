import type { Edition } from "../edition.ts";
import type { Chart } from "../model/chart.ts";
import { statusName } from "../model/metric-words.ts";
import type { Observation } from "../model/observation.ts";
import { operations } from "../series/measure.ts";
import { formatAmount, formatQuantity } from "../vi/quantity.ts";
import { type Amount, findObservation, makeAmount, whenText } from "./amount.ts";
import { ChartDataError } from "./chart-error.ts";
import { impliedTarget, percentText } from "./derive.ts";
import type { ChartKindModule } from "./kind.ts";
import type { ProgressData, ProgressRow } from "./progress-data.ts";
import { drawProgress } from "./progress-picture.ts";
import { nothingExtra, recordRow, recordTable } from "./record-table.ts";

function standing(percent: number, low: number): string {
  if (percent < low) return "chưa tới mức thấp";
  return percent > 100 ? "vượt mức cao" : "trong khoảng đề ra";
}

function measure(actual: Amount, target?: Observation, ratio?: Observation) {
  if (ratio) return { percent: ratio.value, low: 100, verdict: formatQuantity(ratio) };
  if (!target) throw new ChartDataError(`“${actual.observation.id}” không có chỉ tiêu để so`);
  const aim = makeAmount(target, actual.unit);
  if (aim.high <= 0) throw new ChartDataError(`chỉ tiêu “${target.id}” phải lớn hơn 0`);
  const percent = (actual.value / aim.high) * 100;
  if (aim.high > aim.value) {
    const low = (aim.value / aim.high) * 100;
    return { percent, low, verdict: standing(percent, low) };
  }
  const { value, approximate } = operations["ty-le"].compute([actual.observation, target]);
  return {
    percent,
    low: 100,
    verdict: `${approximate ? "khoảng " : ""}${percentText(value)}`,
  };
}

function detailText(actual: Observation, target?: Observation, ratio?: Observation): string {
  if (target) return `${formatQuantity(actual)}; ${statusName(target)} ${formatQuantity(target)}`;
  if (!ratio) return formatQuantity(actual);
  const { value, exact } = impliedTarget(actual, ratio);
  return `${formatQuantity(actual)}; suy ra chỉ tiêu ${exact ? "" : "khoảng "}${formatAmount(value, actual.unit)}`;
}

function makeRow({ label, ...ids }: Chart<"progress">["rows"][number], edition: Edition): ProgressRow {
  const found = findObservation(edition, ids.actual);
  const target = ids.target && findObservation(edition, ids.target);
  const ratio = ids.ratio && findObservation(edition, ids.ratio);
  if (ratio && ratio.measure !== "plan-ratio") {
    throw new ChartDataError(`“ratio” phải là tỷ lệ so với kế hoạch; “${ratio.id}” không phải`);
  }
  const actual = makeAmount(found, found.unit);
  const plan = (ratio ?? target)?.plan?.name ?? target?.plan?.name;
  return {
    label,
    ...(plan && { plan }),
    actual,
    ...(target && { target }),
    ...(ratio && { ratio }),
    ...measure(actual, target, ratio),
    detail: detailText(found, target, ratio),
  };
}

const resolve = ({ rows }: Chart<"progress">, edition: Edition): ProgressData => ({
  rows: rows.map((row) => makeRow(row, edition)),
});

function describe({ rows }: ProgressData): string {
  const said = rows.map(({ label, actual, verdict, detail, plan, low }) => {
    const reached = low < 100 ? verdict : `đạt ${verdict}`;
    const of = plan ? ` (${plan})` : "";
    return `${label}, ${whenText(actual.observation)}: ${reached}; ${detail}${of}.`;
  });
  return `Biểu đồ so kết quả với chỉ tiêu, gồm ${rows.length} dòng. ${said.join(" ")}`;
}

function tableRows({ label, actual, target, ratio, verdict, percent }: ProgressRow) {
  return [
    recordRow(label, actual.observation, { text: verdict, rank: percent }),
    ...(target ? [recordRow(`${label}: chỉ tiêu`, target, nothingExtra)] : []),
    ...(ratio ? [recordRow(`${label}: tỷ lệ nguồn nêu`, ratio, nothingExtra)] : []),
  ];
}

export const progress: ChartKindModule<"progress", ProgressData> = {
  label: "Biểu đồ tiến độ",
  resolve,
  draw: drawProgress,
  describe,
  table: ({ rows }) => recordTable(rows.flatMap(tableRows), "So với chỉ tiêu"),
};
