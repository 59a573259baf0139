/** What Pagefind fetches of each page that it found: its text, from which it cuts excerpts, and what is shown with it. */
import { entryId } from "../src/search/record.ts";
import type { Entry } from "./search-entries.ts";
import { digest, type IndexFile, packJson } from "./search-files.ts";
import type { Found } from "./search-page.ts";

/** The one filter that is shown with a page: of what kind it is. */
const kindFilter = "loai";

export function packFragment({ url, text, filters, meta, anchors }: Found): Uint8Array {
  const kinds = filters[kindFilter];
  const shown = kinds ? { [kindFilter]: kinds } : {};
  return packJson({ url, content: text.content(), word_count: text.words.length, filters: shown, meta, anchors });
}

export interface PackedFragments {
  /** Names in the order in which the index numbers the pages. */
  readonly names: readonly string[];
  readonly files: readonly IndexFile[];
}

/** By their place, so that the list of them, which every first query fetches, is short; no two parts have the same names. */
export function nameFragments(entries: readonly Entry[]): PackedFragments {
  const edition = digest(Buffer.concat(entries.map(({ fragment }) => fragment)), 8);
  const names = entries.map(({ standing }, place) => entryId(`${edition}-${place}`, standing));
  const files = entries.map(({ fragment }, place) => ({
    path: `fragment/${names[place]}.pf_fragment`,
    content: fragment,
  }));
  return { names, files };
}
