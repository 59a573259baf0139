import { z } from "zod";
import { chartId, comparisonId, entityId, metricId } from "./id.ts";
import { prose, template } from "./text.ts";

/** Several entities or indicators side by side. One entry of `data/comparisons.yaml`. */
export const comparison = z.strictObject({
  id: comparisonId,
  title: template(160),
  summary: template(600),
  entities: z.array(entityId).min(1),
  charts: z.array(chartId),
  /** The table: one column a place or a moment, one row an indicator; a cell is a metric or empty (“không có số liệu”). */
  columns: z.array(prose(60)).min(2).max(5),
  rows: z
    .array(
      z.strictObject({
        label: prose(80),
        cells: z.array(metricId.nullable()).min(2).max(5),
        note: template(300).optional(),
      }),
    )
    .min(1),
  /** What makes the columns not comparable: at least one honest sentence. */
  comparability: z.array(template(500)).min(1),
});
export type Comparison = z.infer<typeof comparison>;
