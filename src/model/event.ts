import { z } from "zod";
import { entityId, eventId, metricId, sourceId } from "./id.ts";
import { instant } from "./period.ts";
import { plainRemark, template, text } from "./text.ts";

export const eventKinds = {
  founding: "thành lập",
  upgrade: "nâng cấp",
  document: "văn bản",
  conference: "hội nghị",
  congress: "đại hội",
  ceremony: "lễ kỷ niệm",
  deadline: "thời hạn",
} as const;
export type EventKind = keyof typeof eventKinds;

/** Something that happened (or is due) on a date. An entry under `events:` of an article. */
export const event = z.strictObject({
  id: eventId,
  date: instant,
  title: template(200),
  kind: z.enum(Object.keys(eventKinds) as [EventKind, ...EventKind[]]),
  entities: z.array(entityId).min(1),
  /** Number of the document: “09-NQ/TU”. */
  document: text(60).optional(),
  source: sourceId,
  paragraphs: z.array(z.int().positive()).min(1).optional(),
  /** Figures that belong to the event. */
  metrics: z.array(metricId).optional(),
  note: plainRemark(400).optional(),
});
export type Event = z.infer<typeof event>;
