import type { Observation } from "../model/observation.ts";
import { formatNumber, printedDecimals, roundNumber } from "../vi/number.ts";
import { formatAmount, formatQuantity } from "../vi/quantity.ts";
import { outward } from "./amount.ts";
import { contains, type Interval, overlaps } from "./interval.ts";
import { speakerOf } from "./speaker.ts";
import { cutOffReading, looseReading, roundedReading } from "./stated.ts";

/** A claim recomputed: what follows from the printed digits, and from everything the print allows. */
export interface Recomputed {
  readonly claim: Observation;
  readonly point: number;
  readonly reachable: Interval;
  /** `point` with one decimal more than the claim. */
  readonly shown: string;
}

/** What comparing a stated number with a recomputed one can give. */
type Checked = "consistent" | "within-rounding" | "discrepancy";

export function judge({ claim, point, reachable }: Recomputed): Checked {
  if (contains(roundedReading(claim), point)) return "consistent";
  return overlaps(reachable, looseReading(claim)) ? "within-rounding" : "discrepancy";
}

/** What is recomputed, and who says it. */
const stated = (claim: Observation) => `${speakerOf(claim)} ${formatQuantity(claim)}`;

const isPoint = ({ low, high }: Interval) => high - low < 1e-9;

function allowed({ claim, point, reachable }: Recomputed): string {
  if (isPoint(reachable)) {
    return contains(cutOffReading(claim), point)
      ? "Mức này chỉ đúng nếu cắt bỏ các chữ số sau thay vì làm tròn."
      : `Mức chênh này nằm trong chữ “${claim.qualifier}”.`;
  }
  const { low, high } = outward(reachable, printedDecimals(claim.value) + 1);
  if (!Number.isFinite(low) || !Number.isFinite(high))
    return "Các số đã in chỉ chặn một đầu, nên mức này vẫn có thể đúng.";
  const range = `từ ${formatNumber(low)} đến ${formatAmount(high, claim.unit)}`;
  return `Nhưng các số đem tính đã làm tròn hoặc in kèm chữ như “hơn”, “ước”, nên kết quả thật có thể ${range}.`;
}

function gap({ claim, point }: Recomputed): string {
  const { low, high } = roundedReading(claim);
  const nearest = point < low ? claim.value : (claim.valueHigh ?? (point > high ? claim.value : point));
  const size = formatNumber(roundNumber(Math.abs(point - nearest), printedDecimals(claim.value) + 1));
  return claim.unit === "%" ? `${size} điểm phần trăm` : `${size} ${claim.unit}`;
}

const explanations: Readonly<Record<Checked, (recomputed: Recomputed) => string>> = {
  consistent: ({ claim, shown }) => `${stated(claim)}; tính lại được ${shown}, khớp.`,
  "within-rounding": (recomputed) =>
    `${stated(recomputed.claim)}; tính từ các số đã in được ${recomputed.shown}. ${allowed(recomputed)}`,
  discrepancy: (recomputed) =>
    `${stated(recomputed.claim)}; tính lại được ${recomputed.shown}, lệch ${gap(recomputed)}. Làm tròn không giải thích được mức lệch này.`,
};

/** The verdict in one or two sentences for readers. */
export const explain = (recomputed: Recomputed): string => explanations[judge(recomputed)](recomputed);

/** Half away from zero, as a reader rounds; the factor keeps 6,35 from being 6,3499… in binary. */
const roundTo = (value: number, decimals: number) => Math.round(value * 10 ** decimals * (1 + 1e-12)) / 10 ** decimals;

/** One decimal more than printed, or as many as keep a reader who rounds once more from another result (5,3548 → 5,36). */
export const tellingDecimals = (point: number, printed: number): number =>
  [printed + 1, printed + 2].find(
    (decimals) => roundTo(roundTo(point, decimals), printed) === roundTo(point, printed),
  ) ?? printed + 3;
