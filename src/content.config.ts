import { defineCollection } from "astro:content";
import { folderLoader } from "./content/loader.ts";
import { articleSource, chartSource } from "./entries/sources.ts";

export const collections = {
  articles: defineCollection({ loader: folderLoader(articleSource) }),
  charts: defineCollection({ loader: folderLoader(chartSource) }),
};
