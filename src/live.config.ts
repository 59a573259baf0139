import { defineLiveCollection } from "astro:content";
import { handedLoader } from "./content/loader.ts";

export const collections = {
  articles: defineLiveCollection({ loader: handedLoader("articles", ({ articles }) => articles) }),
  charts: defineLiveCollection({ loader: handedLoader("charts", ({ charts }) => charts) }),
};
