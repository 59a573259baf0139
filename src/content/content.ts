/** What editors wrote, as pages take it: from Astro's collections while pages are being written, from the build in a build. */
import { type CollectionEntry, getCollection } from "astro:content";
import { takeContent } from "../entries/handed.ts";

/** An article or a chart as its file was read. */
export type ContentEntry<Name extends "articles" | "charts"> = Pick<CollectionEntry<Name>, "id" | "data" | "digest">;

export interface Content {
  readonly articles: readonly ContentEntry<"articles">[];
  readonly charts: readonly ContentEntry<"charts">[];
  /** Texts of the registries, by their paths from the root. */
  readonly registries: ReadonlyMap<string, string>;
}

async function readCollections(): Promise<Content> {
  // Vite watches the files, so that a changed entry shows at once.
  const texts = import.meta.glob<string>("/data/**/*.{yaml,csv}", { query: "?raw", import: "default", eager: true });
  const [articles, charts] = await Promise.all([getCollection("articles"), getCollection("charts")]);
  return { articles, charts, registries: new Map(Object.entries(texts).map(([path, text]) => [path.slice(1), text])) };
}

export const getContent = async (): Promise<Content> =>
  import.meta.env.DEV ? await readCollections() : (takeContent() as Content);
