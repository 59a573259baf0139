import { z } from "zod";
import { breakdownId, entityId, indicatorId, metricId, sourceId } from "./id.ts";
import { inferable, type Measure, measures, type Status, statuses } from "./metric-words.ts";
import { instant, period } from "./period.ts";
import { unit } from "./printed-unit.ts";
import { qualifier } from "./qualifier.ts";
import { remark, text } from "./text.ts";

/** One figure as an editor writes it: an entry under `metrics:` of an article, or a row of `data/observations/*.csv`. */
export const metric = z.strictObject({
  id: metricId,
  indicator: indicatorId,
  entity: entityId,
  breakdown: breakdownId.optional(),
  value: z.number(),
  /** Upper end when the source prints a range (`qualifier: từ…đến`). */
  valueHigh: z.number().optional(),
  /** As printed. */
  unit,
  /** As printed before the number. */
  qualifier: qualifier.optional(),
  status: z.enum(Object.keys(statuses) as [Status, ...Status[]]).default("actual"),
  measure: z.enum(Object.keys(measures) as [Measure, ...Measure[]]).default("level"),
  /** A flow's period. */
  period: period.optional(),
  /** A stock's date; on a flow, the date up to which it was counted. */
  asOf: instant.optional(),
  /** What a change is measured against. */
  baseline: z.union([period, instant]).optional(),
  /** Whose plan a plan-ratio speaks of. */
  plan: z.strictObject({ name: text(160), setBy: entityId.optional() }).optional(),
  source: sourceId,
  /** Paragraphs of the source in which it is printed, counted from 1 without empty lines. */
  paragraphs: z.array(z.int().positive()).min(1).optional(),
  /** The source's own word for what is counted, where it differs from the indicator's name. */
  term: text(120).optional(),
  inferred: z.array(z.enum(Object.keys(inferable) as [keyof typeof inferable])).optional(),
  /** Whether it is a flow or a stock cannot be told from the source. */
  basisUnclear: z.literal(true).optional(),
  /** What a reader must know before using it. */
  note: remark(600).optional(),
});
export type Metric = z.infer<typeof metric>;
/** What an editor may write: fields with defaults left out. */
export type MetricInput = z.input<typeof metric>;
