import { z } from "zod";
import { sectionIds } from "../site.ts";
import { type Role, roles } from "./author.ts";
import { event } from "./event.ts";
import { type articleSlug, authorId, chartId, entityId, metricId, sourceId } from "./id.ts";
import { metric } from "./metric.ts";
import { isoMoment } from "./period.ts";
import { template, text } from "./text.ts";

const wordCount = (value: string) => value.replace(/\{[^}]*\}/g, "số").split(/\s+/).length;

export const correctionKinds = { figure: "số liệu", text: "câu chữ", ruling: "cách chọn số liệu" } as const;

/** A correction as press law expects it: when, what was wrong, what is right, why. */
export const correction = z.strictObject({
  at: isoMoment,
  kind: z.enum(Object.keys(correctionKinds) as [keyof typeof correctionKinds]),
  metric: metricId.optional(),
  /** Where it stood: “đoạn 3”, “biểu đồ …”. */
  place: text(160),
  wrong: text(600),
  right: text(600),
  reason: text(600),
});
export type Correction = z.infer<typeof correction>;

/** Frontmatter of an article, `src/content/articles/<slug>.mdx`. The body follows it. */
export const articleFrontmatter = z.strictObject({
  section: z.enum(sectionIds),
  /** Short line above the headline: place and years, or the rubric. */
  kicker: text(60),
  title: template(160),
  /** Standfirst, 30–60 words. */
  sapo: template(600).refine((value) => wordCount(value) >= 30 && wordCount(value) <= 60, {
    error: (issue) => `sapo phải dài 30–60 chữ, hiện có ${wordCount(String(issue.input))} chữ`,
  }),
  byline: z.array(z.strictObject({ author: authorId, role: z.enum(Object.keys(roles) as [Role, ...Role[]]) })).min(1),
  published: isoMoment,
  /** Every later change a reader should know of, newest last. */
  updates: z.array(z.strictObject({ at: isoMoment, note: text(400) })).optional(),
  sources: z.array(sourceId).min(1),
  tags: z.array(text(40)).optional(),
  /** What the article is about, most important first. */
  entities: z.array(entityId).min(1),
  leadChart: chartId,
  corrections: z.array(correction).optional(),
  draft: z.boolean().default(false),
  /** Kept back until this moment. */
  publishAt: isoMoment.optional(),
  metrics: z.array(metric).default([]),
  events: z.array(event).default([]),
});
export type ArticleFrontmatter = z.infer<typeof articleFrontmatter>;

/** An article once read: its frontmatter and its address. The body stays on disk until its page is built. */
export interface Article extends ArticleFrontmatter {
  readonly slug: z.infer<typeof articleSlug>;
}
