import { z } from "zod";
import { chartView } from "./chart-view.ts";
import { breakdownId, type chartId, entityId, indicatorId, metricId } from "./id.ts";
import { instant } from "./period.ts";
import { unit } from "./printed-unit.ts";
import { prose, template } from "./text.ts";

const common = {
  /** The finding, with its figures: “Số tổ chức Đảng tăng {hn22-to-chuc-dang-lan}”. */
  title: template(200),
  /** What is drawn, in which unit, of which dates. */
  subtitle: template(300),
  /** What makes the figures (not) comparable. */
  note: template(800).optional(),
  /** One sentence an editor adds before the description written from the data. */
  takeaway: template(400).optional(),
};

const label = prose(60);

/** Parts of the chart under names of their own; the parts of a whole are never shown without the others. */
const views = z
  .array(chartView)
  .min(1)
  .max(8)
  .refine((list) => new Set(list.map(({ id }) => id)).size === list.length, {
    error: "hai góc nhìn của một biểu đồ không được mang cùng mã",
  })
  .optional();

/** One indicator of one entity (and breakdown) over time: every level the Edition holds, gaps kept as gaps. */
const seriesChart = z.strictObject({
  ...common,
  kind: z.literal("series"),
  series: z
    .array(
      z.strictObject({
        indicator: indicatorId,
        entity: entityId,
        breakdown: breakdownId.optional(),
        label: label.optional(),
      }),
    )
    .min(1)
    .max(4),
  unit: unit.optional(),
  from: instant.optional(),
  to: instant.optional(),
  /** A printed claim (change-percent or change-factor) written beside the span it speaks of. */
  claim: metricId.optional(),
  views,
});

/** Amounts of one dimension side by side. */
const barsChart = z.strictObject({
  ...common,
  kind: z.literal("bars"),
  bars: z
    .array(z.strictObject({ metric: metricId, label }))
    .min(2)
    .max(12),
  unit: unit.optional(),
  views,
});

/** Change between two dates, one row a pair. `scale: index` sets each `from` to 100 so that unlike units share an axis. */
const changeChart = z.strictObject({
  ...common,
  kind: z.literal("change"),
  scale: z.enum(["value", "index"]).default("value"),
  rows: z
    .array(z.strictObject({ label, from: metricId, to: metricId }))
    .min(1)
    .max(10),
  unit: unit.optional(),
  views,
});

/** Result against target, in per cent of the target. The target is printed, or implied by a printed plan-ratio. */
const progressChart = z.strictObject({
  ...common,
  kind: z.literal("progress"),
  rows: z
    .array(
      z
        .strictObject({
          label,
          actual: metricId,
          target: metricId.optional(),
          ratio: metricId.optional(),
        })
        .refine((row) => row.target !== undefined || row.ratio !== undefined, {
          error: "mỗi dòng cần “target” (chỉ tiêu in trong nguồn) hoặc “ratio” (tỷ lệ đạt in trong nguồn)",
        }),
    )
    .min(1)
    .max(10),
  views,
});

/** Parts of a whole. With `total`, `remainder` names what the parts leave. */
const compositionChart = z.strictObject({
  ...common,
  kind: z.literal("composition"),
  parts: z
    .array(z.strictObject({ metric: metricId, label }))
    .min(1)
    .max(6),
  total: metricId.optional(),
  remainder: label.optional(),
});

/** One chart, `src/content/charts/<id>.yaml`: what it shows, without how. */
export const chartSpec = z.discriminatedUnion("kind", [
  seriesChart,
  barsChart,
  changeChart,
  progressChart,
  compositionChart,
]);
type ChartSpec = z.infer<typeof chartSpec>;
export type ChartKind = ChartSpec["kind"];
/** The spec of one kind. */
type SpecOf<Kind extends ChartKind> = Extract<ChartSpec, { kind: Kind }>;
/** A spec that knows its id, as the Edition holds it. */
export type Chart<Kind extends ChartKind = ChartKind> = SpecOf<Kind> & { readonly id: z.infer<typeof chartId> };
