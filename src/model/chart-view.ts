import { z } from "zod";
import { entityId, indicatorId, metricId, viewId } from "./id.ts";
import { instant } from "./period.ts";
import { prose, template } from "./text.ts";

/**
 * A part of a chart under a name, with a page, a picture and a citation of its own. It selects among the figures of its
 * chart and adds none: those of some entities, of some indicators, of a span of time.
 */
export const chartView = z
  .strictObject({
    /** Stands in the address: `/bieu-do/<chart>/<view>/`. */
    id: viewId,
    /** What links call it: “Từ 2022”, “Chỉ Hà Nội”. */
    name: prose(40),
    /** The finding of this part, with its figures. */
    title: template(200),
    subtitle: template(300),
    /** Replaces the chart's note; without it the chart's stands, so that no warning is lost. */
    note: template(800).optional(),
    takeaway: template(400).optional(),
    entities: z.array(entityId).min(1).optional(),
    indicators: z.array(indicatorId).min(1).optional(),
    /** Both ends included. */
    from: instant.optional(),
    to: instant.optional(),
    /** Of a chart over time: a printed claim that this part can show. The chart's own is not taken over. */
    claim: metricId.optional(),
  })
  .refine(({ entities, indicators, from, to }) => entities || indicators || from || to, {
    error: "góc nhìn phải chọn gì đó: “entities”, “indicators”, “from” hoặc “to”",
  });
export type ChartView = z.infer<typeof chartView>;
