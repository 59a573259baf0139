import type { LiveLoader } from "astro/loaders";
import { type Content, takeContent } from "../entries/handed.ts";
import type { Entry } from "../entries/sources.ts";

/** An entry in Astro's words: an id, and the rest. */
const toLive = <Data>(entry: Entry<Data>) => ({ id: entry.id, data: entry });

/**
 * Gives Astro the entries that the tool has read which renders the pages. Astro's own store holds them all as text, and
 * writes them all at every change: of ten thousand articles that is slower than to read what was saved.
 */
export const handedLoader = <Data extends object>(
  name: Exclude<keyof Content, "registries">,
): LiveLoader<Entry<Data>, { readonly id: string }> => {
  const read = async () => (await takeContent())[name] as readonly Entry<object>[] as readonly Entry<Data>[];
  return {
    name,
    async loadEntry({ filter: { id } }) {
      const entry = (await read()).find((one) => one.id === id);
      return entry && toLive(entry);
    },
    async loadCollection() {
      return { entries: (await read()).map(toLive) };
    },
  };
};
