import { getLiveCollection } from "astro:content";
import { type Content, takeContent } from "../entries/handed.ts";

/** What Astro gives for a collection. */
interface Answer<Entry> {
  readonly entries?: readonly { readonly data: Entry }[];
  readonly error?: Error;
}

function entriesOf<Entry>({ entries = [], error }: Answer<Entry>): Entry[] {
  if (error) throw error;
  return entries.map(({ data }) => data);
}

/** What editors wrote, as the tool that renders the pages has read it. */
export const getContent = async (): Promise<Content> => ({
  ...(await takeContent()),
  articles: entriesOf(await getLiveCollection("articles")),
  charts: entriesOf(await getLiveCollection("charts")),
});
