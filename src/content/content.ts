import { getCollection } from "astro:content";
import { type Content, takeContent } from "../entries/handed.ts";

/** While pages are being written: whoever asks Astro is made anew when an entry changes, or a registry that Vite watches. */
async function watchContent(): Promise<Content> {
  const texts = import.meta.glob<string>("/data/**/*.{yaml,csv}", { query: "?raw", import: "default", eager: true });
  await Promise.all([getCollection("articles"), getCollection("charts")]);
  const registries = new Map(Object.entries(texts).map(([path, text]) => [path.slice(1), text]));
  return { ...takeContent(), registries };
}

/** What editors wrote, as the tool that renders the pages has read it. */
export const getContent = async (): Promise<Content> => (import.meta.env.DEV ? await watchContent() : takeContent());
