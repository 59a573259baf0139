import type { Target } from "../../claims/target.ts";
import { formatNumber } from "../../vi/number.ts";
import { formatPeriod } from "../../vi/period.ts";
import { formatAmount, formatQuantity } from "../../vi/quantity.ts";
import { readObservation } from "../../vi/reading.ts";
import { whenShort } from "./words.ts";

/** An amount that follows from a ratio is not known more precisely than this. */
const digits = 4;
const rounded = (value: number) => formatNumber(Number(value.toPrecision(digits)));

/** The amount aimed at, and whether a source prints it: `140 người (tính ngược, nguồn không in)`. */
export function aimWords({ target, measure }: Target): string {
  if (!target) return "nguồn không in";
  const amount = formatQuantity(target);
  const said = measure === "change-percent" ? `tăng ${amount}` : amount;
  if (!target.implied) return said;
  const { low, high } = target.implied;
  const between = low < high ? `, từ ${rounded(low)} đến ${rounded(high)}` : "";
  return `${formatAmount(Number(target.value.toPrecision(digits)), target.unit)} (tính ngược từ tỷ lệ đạt${between}; nguồn không in)`;
}

/** What was reached, and by when. */
export const resultWords = ({ result }: Target): string =>
  result ? `${readObservation(result)} (${whenShort(result)})` : "chưa có số liệu kết quả";

const countsTargets = (result: Target["result"]) => result?.unit === "chỉ tiêu";

/** A printed ratio speaks of the day of the report; what came after it nobody has printed. */
export function stateWords({ state, result }: Target): string {
  if (state !== "chưa đạt") return state;
  return countsTargets(result) ? "chưa đạt đủ lúc báo cáo" : "chưa đạt lúc báo cáo";
}

/** `98,6%, tỷ lệ do nguồn in`; empty where one number would mislead. */
export function ratioWords({ ratio, result }: Target): string {
  if (!ratio) return "";
  const value = `${ratio.approximate ? "khoảng " : ""}${formatNumber(ratio.value, ratio.decimals)}%`;
  return `${value} ${countsTargets(result) ? "số chỉ tiêu đề ra" : "chỉ tiêu"}, ${ratio.printed ? "tỷ lệ do nguồn in" : "tòa soạn tính"}`;
}

/** What is aimed at, by when: `năm 2024`, `giai đoạn 2020–2025`. */
export const targetTime = ({ period }: Target): string => formatPeriod(period);
