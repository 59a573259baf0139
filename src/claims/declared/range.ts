import type { RelationOf } from "../../model/relation.ts";
import { formatNumber } from "../../vi/number.ts";
import { formatQuantity } from "../../vi/quantity.ts";
import { convertAmount } from "../amount.ts";
import { overlaps, printedInterval } from "../interval.ts";
import type { Finding } from "../verdict.ts";
import { type Ground, makeTerm, Uncheckable } from "./term.ts";

/** A result against a target from … to …: inside, above or below, never a single rate of completion. */
export function checkRange({ metric, range }: RelationOf<"range">, ground: Ground): Finding {
  const result = makeTerm(metric, ground);
  const target = ground.edition.observations.get(range);
  if (target?.valueHigh === undefined) throw new Uncheckable("Chỉ tiêu không phải là một khoảng.");
  const { interval, value } = convertAmount(result, result.unit, target.unit);
  const inside = overlaps(interval, printedInterval(target));
  const ends = [formatNumber(target.value), formatNumber(value), formatNumber(target.valueHigh)];
  const where = value > target.valueHigh ? "vượt" : "chưa tới";
  return {
    kind: inside ? "consistent" : "discrepancy",
    arithmetic: inside ? ends.join(" ≤ ") : `${ends[1]} ngoài khoảng ${ends[0]}–${ends[2]}`,
    explanation: `Kết quả ${inside ? "nằm trong" : where} khoảng ${formatQuantity(target)}. Không tính thành một tỷ lệ, vì mỗi đầu khoảng cho một tỷ lệ khác.`,
    inputs: [result.figure, target],
  };
}
