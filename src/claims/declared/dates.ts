import type { RelationOf } from "../../model/relation.ts";
import { formatNumber } from "../../vi/number.ts";
import { type Interval, lastPlace, overlaps } from "../interval.ts";
import type { Finding, VerdictKind } from "../verdict.ts";
import { lengthBetween } from "./length.ts";
import { type Moment, makeMoment } from "./moment.ts";
import type { Ground } from "./term.ts";

/** “2,32 đến 3,32”, or one number where both ends are the same. */
function show({ low, high }: Interval, decimals: number): string {
  const [least, most] = [formatNumber(low, decimals), formatNumber(high, decimals)];
  return least === most ? least : `${least} đến ${most}`;
}

function checkOrder(from: Moment, to: Moment): Omit<Finding, "inputs"> {
  const days = lengthBetween(from.span, to.span, "ngày");
  const years = lengthBetween(from.span, to.span, "năm");
  const inDays = `${show(days, 0)} ngày`;
  const length = days.low >= 365 ? `${show(years, 2)} năm` : inDays;
  const arithmetic = `${from.words} → ${to.words}: ${length}`;
  return days.high >= 0
    ? { kind: "consistent", arithmetic, explanation: `Hai mốc đúng thứ tự, cách nhau ${length}.` }
    : { kind: "discrepancy", arithmetic, explanation: "Mốc sau lại đứng trước mốc đầu." };
}

/** People say “12 năm” from the twelfth anniversary on; a little before it, the number is rounded up. */
function judgeLength(stated: number, length: Interval): VerdictKind {
  const step = lastPlace(stated);
  const completed = { low: stated, high: stated + step * (1 - 1e-9) };
  if (overlaps(length, completed)) return "consistent";
  const rounded = { low: stated - step / 2, high: stated + step / 2 };
  return overlaps(length, rounded) ? "within-rounding" : "discrepancy";
}

const verdicts: Partial<Record<VerdictKind, string>> = {
  consistent: "đúng với lời nguồn",
  "within-rounding": "còn thiếu một chút mới đủ, nguồn đã làm tròn lên",
  discrepancy: "không đúng với lời nguồn",
};

/** A stated length of time (“mười năm”) against the days it runs between, or just the order of two moments. */
export function checkDates({ from, to, stated }: RelationOf<"dates">, { edition }: Ground): Finding {
  const [start, end] = [makeMoment(from, edition), makeMoment(to, edition)];
  const inputs = [...start.figures, ...end.figures];
  if (!stated) return { ...checkOrder(start, end), inputs };
  const length = lengthBetween(start.span, end.span, stated.unit);
  const kind = judgeLength(stated.value, length);
  const shown = `${show(length, stated.unit === "năm" ? 2 : 0)} ${stated.unit}`;
  return {
    kind,
    arithmetic: `${start.words} → ${end.words}: ${shown}`,
    explanation: `Nguồn nêu ${formatNumber(stated.value)} ${stated.unit}; đếm theo ngày được ${shown}, ${verdicts[kind]}.`,
    inputs,
  };
}
