import type { Edition } from "../edition.ts";
import type { MetricId } from "../model/id.ts";
import type { Metric } from "../model/metric.ts";
import type { Observation } from "../model/observation.ts";
import type { MeasureName } from "./choice.ts";
import { selectComparable } from "./comparable.ts";
import { indexTo100 } from "./index-to-100.ts";
import { perThousandWorkers } from "./per-workers.ts";
import type { Picked } from "./pick.ts";

/** A figure as it is drawn, and what it was computed from where it was. */
export interface Drawn {
  /** Keeps the id of the printed figure, so that it leads to its record. */
  readonly figure: Metric;
  readonly printed: Observation;
  /** `1.328 người (5/2022) so với 248 người (19/6/2012)`. */
  readonly basis?: string;
}

export interface Measured {
  readonly picked: Picked;
  readonly drawn: readonly Drawn[];
}

interface Measure {
  /** What a reader should know of the numbers, one sentence; empty for figures as printed. */
  readonly explanation: string;
  /** Why a line is not drawn so. */
  readonly missing: string;
  /** The figures to draw; none when the line cannot be measured so. */
  readonly read: (picked: Picked, edition: Edition) => readonly Drawn[];
}

const asPrinted = (figures: readonly Observation[]): Drawn[] =>
  figures.map((printed) => ({ figure: printed, printed }));

function firstAndLast(picked: Picked): Drawn[] {
  const { levels } = selectComparable(picked);
  const [first, last] = [levels[0], levels.at(-1)];
  return first && last && first !== last ? asPrinted([first, last]) : [];
}

export const measures: Readonly<Record<MeasureName, Measure>> = {
  muc: {
    explanation: "",
    missing: "không có số liệu trong khoảng năm đã chọn",
    read: ({ levels, targets }) => asPrinted([...levels, ...targets]),
  },
  "tang-truong": {
    explanation: "Mỗi chuỗi từ số đầu đến số cuối trong khoảng năm đã chọn; mức thay đổi do tòa soạn tính.",
    missing: "cần hai số đo cùng một cách ở hai thời điểm",
    read: firstAndLast,
  },
  "chi-so-100": {
    explanation: "Số đầu tiên của mỗi chuỗi là 100%, các số sau tính theo nó; tòa soạn tính từ số của nguồn.",
    missing: "cần hai số đo cùng một cách ở hai thời điểm",
    read: indexTo100,
  },
  "tren-1000-lao-dong": {
    explanation: "Chia cho số lao động trong các khu của cùng nơi, đến cùng ngày, rồi nhân 1.000; tòa soạn tính.",
    missing: "không có số lao động khác của cùng nơi đến cùng ngày",
    read: perThousandWorkers,
  },
};

/** The lines that can be measured so, with their figures. */
export const measureLines = (name: MeasureName, picked: readonly Picked[], edition: Edition): Measured[] =>
  picked
    .map((one) => ({ picked: one, drawn: measures[name].read(one, edition) }))
    .filter(({ drawn }) => drawn.length > 0);

/** The ways in which at least one of the lines can be measured. */
export const offeredMeasures = (picked: readonly Picked[], edition: Edition): MeasureName[] =>
  (Object.keys(measures) as MeasureName[]).filter((name) => measureLines(name, picked, edition).length > 0);

/** The figures behind what is drawn. */
export const printedIds = (measured: readonly Measured[]): MetricId[] => [
  ...new Set(measured.flatMap(({ drawn }) => drawn.map(({ printed }) => printed.id))),
];
