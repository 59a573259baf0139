import { defineCollection } from "astro:content";
import { z } from "zod";
import type { BodyUses } from "./body/uses.ts";
import { folderLoader } from "./content/loader.ts";
import { contentSources } from "./entries/sources.ts";
import { articleFrontmatter } from "./model/article.ts";
import { chartSpec } from "./model/chart.ts";

export const collections = {
  articles: defineCollection({
    loader: folderLoader(contentSources.articles),
    schema: articleFrontmatter.extend({ shows: z.custom<BodyUses>(), head: z.string() }),
  }),
  charts: defineCollection({ loader: folderLoader(contentSources.charts), schema: chartSpec }),
};
