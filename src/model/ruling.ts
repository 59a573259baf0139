import { z } from "zod";
import { authorId, metricId, rulingId } from "./id.ts";
import { isoDay } from "./period.ts";
import { template } from "./text.ts";

/** What editors may rule on: figures that cannot both be right, or that look like a slip. */
export const rulingSubjects = {
  "duplicate-observation": "hai số khác nhau về cùng một điều",
  "unit-slip": "chênh quá xa số bên cạnh trong chuỗi",
  "part-exceeds-whole": "phần lớn hơn toàn bộ",
  "cumulative-falls": "kỳ dài hơn mà số nhỏ hơn",
} as const;
export type RulingSubject = keyof typeof rulingSubjects;

/** A decision of the desk on figures that a check stops at. One entry of `data/rulings.yaml`. */
export const ruling = z.strictObject({
  id: rulingId,
  /** The check that is answered. */
  rule: z.enum(Object.keys(rulingSubjects) as [RulingSubject, ...RulingSubject[]]),
  /** All the figures the check names, in any order. */
  metrics: z.array(metricId).min(1),
  /** The figure that series and comparisons use where two contradict each other; left out: each stands for itself. */
  use: metricId.optional(),
  /** Why, for readers; shown wherever one of the figures is explained. */
  reason: template(600),
  by: authorId,
  on: isoDay,
});
export type Ruling = z.infer<typeof ruling>;
