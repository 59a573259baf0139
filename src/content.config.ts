import { defineCollection } from "astro:content";
import { articleLoader, chartLoader } from "./content/loader.ts";
import { articleFrontmatter } from "./model/article.ts";
import { chartSpec } from "./model/chart.ts";

export const collections = {
  articles: defineCollection({ loader: articleLoader, schema: articleFrontmatter }),
  charts: defineCollection({ loader: chartLoader, schema: chartSpec }),
};
