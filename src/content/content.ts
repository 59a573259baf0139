import { getLiveCollection } from "astro:content";
import { type Content, takeContent } from "../entries/handed.ts";

async function readCollection<Name extends "articles" | "charts">(name: Name): Promise<Content[Name]> {
  const { entries, error } = await getLiveCollection(name);
  if (error) throw error;
  return (entries ?? []).map(({ data }) => data) as unknown as Content[Name];
}

/** What editors wrote, as the tool that renders the pages has read it. */
export const getContent = async (): Promise<Content> => ({
  articles: await readCollection("articles"),
  charts: await readCollection("charts"),
  registries: (await takeContent()).registries,
});
