import { z } from "zod";
import { correctionId, metricId } from "./id.ts";
import { isoMoment } from "./period.ts";
import { unit } from "./printed-unit.ts";
import { qualifier } from "./qualifier.ts";
import { text } from "./text.ts";

export const correctionKinds = {
  figure: "số liệu",
  text: "câu chữ",
  ruling: "cách chọn số liệu",
} as const;

/** A figure as it stood until it was changed: it stays readable in the figure's history. */
export const earlierValue = z.strictObject({
  value: z.number(),
  valueHigh: z.number().optional(),
  unit,
  qualifier: qualifier.optional(),
});
export type EarlierValue = z.infer<typeof earlierValue>;

/** A figure that was changed; both fields or neither. */
export const changedFigure = { metric: metricId.optional(), earlier: earlierValue.optional() };

const namesMetric = ({ metric, earlier }: { metric?: unknown; earlier?: unknown }) =>
  earlier === undefined || metric !== undefined;
const missingMetric = { path: ["metric"], error: "có “earlier” (giá trị cũ) thì phải có “metric” (mã số liệu)" };

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
export const correction = z.strictObject(fields).refine(namesMetric, missingMetric);
export type Correction = z.infer<typeof correction>;

/** A correction of what no article carries: a row of data, a registry, a chart. One entry of `data/corrections.yaml`. */
export const dataCorrection = z.strictObject({ id: correctionId, ...fields }).refine(namesMetric, missingMetric);
export type DataCorrection = z.infer<typeof dataCorrection>;

/** A change that is no mistake: a newer edition of the source, an addition. Under `updates:` of an article. */
export const update = z
  .strictObject({ at: isoMoment, note: text(400), ...changedFigure })
  .refine(namesMetric, missingMetric);
