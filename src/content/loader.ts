import type { LiveLoader } from "astro/loaders";
import { type CollectionName, type Content, takeContent } from "../entries/handed.ts";
import type { Entry } from "../entries/sources.ts";

/** An entry in Astro's words: an id, and the rest. */
const toLive = <Data>(entry: Entry<Data>) => ({ id: entry.id, data: entry });

/**
 * Gives Astro the entries that the tool has read which renders the pages. Astro's own store holds them all as text, and
 * writes them all at every change: of ten thousand articles that is slower than to read what was saved.
 * @param select the collection in the content
 */
export const handedLoader = <Data>(
  name: CollectionName,
  select: (content: Content) => readonly Entry<Data>[],
): LiveLoader<Entry<Data>, { readonly id: string }> => ({
  name,
  async loadEntry({ filter: { id } }) {
    const entry = select(await takeContent()).find((one) => one.id === id);
    return entry && toLive(entry);
  },
  async loadCollection() {
    return { entries: select(await takeContent()).map(toLive) };
  },
});
