import { defineLiveCollection } from "astro:content";
import { handedLoader } from "./content/loader.ts";
import type { ArticleFields } from "./entries/sources.ts";
import type { Chart } from "./model/chart.ts";

export const collections = {
  articles: defineLiveCollection({ loader: handedLoader<ArticleFields>("articles") }),
  charts: defineLiveCollection({ loader: handedLoader<Chart>("charts") }),
};
