/** What Pagefind fetches of each page that it found: its text, from which it cuts excerpts, and what is shown with it. */
import { recordId } from "../src/search/record.ts";
import { digest, type IndexFile, packJson } from "./search-files.ts";
import type { Entry } from "./search-page.ts";

const packFragment = ({ url, text, filters, meta, anchors }: Entry) =>
  packJson({ url, content: text.content(), word_count: text.words.length, filters, meta, anchors });

/** Files named by their place, so that the list of them, which every first query fetches, is short. */
export function nameByPlace(contents: readonly Uint8Array[]): string[] {
  const edition = digest(Buffer.concat(contents), 8);
  return contents.map((_, place) => `${edition}-${place}`);
}

export interface PackedFragments {
  /** Names in the order in which the index numbers the pages. */
  readonly names: readonly string[];
  readonly files: readonly IndexFile[];
}

export function packFragments(entries: readonly Entry[]): PackedFragments {
  const contents = entries.map(packFragment);
  const names = nameByPlace(contents).map((name, place) => (entries[place]?.isRecord ? recordId(name) : name));
  const files = contents.map((content, place) => ({ path: `fragment/${names[place]}.pf_fragment`, content }));
  return { names, files };
}
