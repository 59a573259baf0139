import { defineCollection } from "astro:content";
import { z } from "zod";
import type { BodyUses } from "./body/uses.ts";
import { articleLoader, chartLoader } from "./content/loader.ts";
import { articleFrontmatter } from "./model/article.ts";
import { chartSpec } from "./model/chart.ts";

export const collections = {
  articles: defineCollection({
    loader: articleLoader,
    schema: articleFrontmatter.extend({ shows: z.custom<BodyUses>(), head: z.string() }),
  }),
  charts: defineCollection({ loader: chartLoader, schema: chartSpec }),
};
