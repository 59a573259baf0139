import type { Measure } from "../model/metric-words.ts";
import type { Observation } from "../model/observation.ts";
import { formatQuantity } from "./quantity.ts";

/** What must be known of a figure to read it. */
export type Readable = Pick<Observation, "measure" | "value" | "valueHigh" | "unit" | "qualifier" | "plan">;

const amount = (figure: Readable) => formatQuantity(figure);
const size = (figure: Readable) => formatQuantity({ ...figure, value: Math.abs(figure.value) });

/** As the source calls what the result is held against. */
const planKind = ({ plan }: Readable) =>
  /^(?:chỉ tiêu|nghị quyết)/iu.test(plan?.name ?? "") ? "chỉ tiêu" : "kế hoạch";

const readings: Readonly<Record<Measure, (figure: Readable) => string>> = {
  level: amount,
  // The word printed before a decrease speaks of its size: “giảm hơn 14%”.
  "change-percent": (figure) => `${figure.value < 0 ? "giảm" : "tăng"} ${size(figure)}`,
  "change-factor": (figure) => `gấp ${amount(figure)}`,
  "plan-ratio": (figure) => `đạt ${amount(figure)} ${planKind(figure)}`,
  share: amount,
};

/** A figure as it is read in a table: `hơn 6,1 tỷ USD`, `tăng khoảng 6,3%`, `gấp hơn 19 lần`. */
export const readObservation = (figure: Readable): string => readings[figure.measure](figure);
