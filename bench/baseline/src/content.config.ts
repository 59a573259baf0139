import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { z } from "zod";

const metric = z.object({
  id: z.string(),
  indicator: z.string(),
  entity: z.string(),
  value: z.number(),
  unit: z.string(),
  qualifier: z.string().optional(),
  asOf: z.coerce.date(),
  source: z.string(),
  paragraphs: z.array(z.number()),
});

const chart = z.object({
  id: z.string(),
  title: z.string(),
  subtitle: z.string(),
  bars: z.array(z.object({ label: z.string(), value: z.number(), value2: z.number().optional() })),
});

export const collections = {
  articles: defineCollection({
    loader: glob({ pattern: "*.mdx", base: "src/content/articles" }),
    schema: z.object({
      title: z.string(),
      kicker: z.string(),
      sapo: z.string(),
      published: z.string(),
      metrics: z.array(metric),
      charts: z.array(chart),
    }),
  }),
};
