import { z } from "zod";
import { type Change, metricsOf } from "./changed-metrics.ts";
import { earlier } from "./earlier.ts";
import { correctionId, metricId } from "./id.ts";
import { isoMoment } from "./period.ts";
import { text } from "./text.ts";

export const correctionKinds = {
  figure: "số liệu",
  text: "câu chữ",
  ruling: "cách chọn số liệu",
} as const;

/** A figure that was changed, or several of which the same was changed. */
const changedFigure = {
  metric: metricId.optional(),
  metrics: z.array(metricId).min(2, { error: "danh sách từ hai mã trở lên; một mã thì ghi ở “metric”" }).optional(),
  earlier: earlier.optional(),
};

const namesMetric = (change: Change & { readonly earlier?: unknown }) =>
  change.earlier === undefined || metricsOf(change).length > 0;
const missingMetric = {
  path: ["metric"],
  error: "có “earlier” (trước đó ghi gì) thì phải có “metric” (mã số liệu), hoặc “metrics” khi nhiều số cùng đổi",
};
const namesOnce = ({ metric, metrics }: Change) => metric === undefined || metrics === undefined;
const namedTwice = { path: ["metrics"], error: "ghi một trong hai: “metric” cho một số, “metrics” cho nhiều số" };

const fields = {
  at: isoMoment,
  kind: z.enum(Object.keys(correctionKinds) as [keyof typeof correctionKinds]),
  ...changedFigure,
  /** Where it stood: “đoạn 3”, “biểu đồ …”. */
  place: text(160),
  wrong: text(600),
  right: text(600),
  reason: text(600),
};

/** A correction as press law expects it: when, where, what was wrong, what is right, why. Under `corrections:` of an article. */
export const correction = z.strictObject(fields).refine(namesMetric, missingMetric).refine(namesOnce, namedTwice);
export type Correction = z.infer<typeof correction>;

/** A correction of what no article carries: a row of data, a registry, a chart. One entry of `data/corrections.yaml`. */
export const dataCorrection = z
  .strictObject({ id: correctionId, ...fields })
  .refine(namesMetric, missingMetric)
  .refine(namesOnce, namedTwice);
export type DataCorrection = z.infer<typeof dataCorrection>;

/** A change that is no mistake: a newer edition of the source, an addition. Under `updates:` of an article. */
export const update = z
  .strictObject({ at: isoMoment, note: text(400), ...changedFigure })
  .refine(namesMetric, missingMetric)
  .refine(namesOnce, namedTwice);
