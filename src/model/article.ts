import { z } from "zod";
import { sectionIds } from "../site.ts";
import { type Role, roles } from "./author.ts";
import { correction, update } from "./correction.ts";
import { event } from "./event.ts";
import { type articleSlug, authorId, chartId, entityId, sourceId } from "./id.ts";
import { type Metric, metric } from "./metric.ts";
import { isoMoment } from "./period.ts";
import { prose, template } from "./text.ts";

const wordCount = (value: string) => value.replace(/\{[^}]*\}/g, "số").split(/\s+/).length;

/** Frontmatter of an article, `src/content/articles/<slug>.mdx`. The body follows it. */
export const articleFrontmatter = z.strictObject({
  section: z.enum(sectionIds),
  /** Short line above the headline: place and years, or the rubric. */
  kicker: prose(60),
  title: template(160),
  /** Standfirst, 30–60 words. */
  sapo: template(600).refine((value) => wordCount(value) >= 30 && wordCount(value) <= 60, {
    error: (issue) => `sapo phải dài 30–60 chữ, hiện có ${wordCount(String(issue.input))} chữ`,
  }),
  byline: z.array(z.strictObject({ author: authorId, role: z.enum(Object.keys(roles) as [Role, ...Role[]]) })).min(1),
  published: isoMoment,
  /** Every later change a reader should know of, newest last. */
  updates: z.array(update).optional(),
  sources: z.array(sourceId).min(1),
  tags: z.array(prose(40)).optional(),
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
export interface WrittenArticle extends ArticleFrontmatter {
  readonly slug: z.infer<typeof articleSlug>;
}

/** An article among others. What its figures say stands in the Edition's one table, so that it is the same without. */
export interface Article extends Omit<WrittenArticle, "metrics"> {
  readonly metrics: readonly Pick<Metric, "id" | "indicator">[];
}
