/** The search index of the built site, written in parts that are kept from build to build. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Forms } from "../src/search/abbreviations.ts";
import { numberForms } from "../src/search/number-words.ts";
import { readAbbreviations } from "./search-abbreviations.ts";
import { openPartCache } from "./search-cache.ts";
import type { PartSizes } from "./search-cut.ts";
import { openDigests } from "./search-digests.ts";
import { writeFolder } from "./search-folder.ts";
import { guideName, writeGuide } from "./search-guide.ts";
import { openMonths } from "./search-months.ts";
import { writeParts } from "./search-parts.ts";
import { makeProgram } from "./search-program.ts";
import { listSources } from "./search-sources.ts";
import { noFolders, openFolderStore, partsFolder, searchFolder } from "./search-store.ts";
import { workshop } from "./workshop.ts";

export interface SearchIndexOptions {
  /** Where parts are kept from build to build; what is in it never changes what is written. */
  readonly cache?: string;
  /** The site that this one is going to replace: what did not change is linked from there. */
  readonly standing?: string | undefined;
  /** Writes every file, also those that another index has. */
  readonly fresh?: boolean | undefined;
  /** Ways of writing one thing, each a list; the editors' own when left out. */
  readonly abbreviations?: readonly Forms[];
  /** How much is indexed together. */
  readonly sizes?: PartSizes | undefined;
}

export interface SearchIndex {
  /** How many pages and records readers can search. */
  readonly pages: number;
  /** Of all its files. */
  readonly bytes: number;
}

/**
 * Writes the search index into the built site's directory. Equal sites give equal bytes, whatever was kept from before; a
 * part that is there already is not written again.
 * @throws when Pagefind has anything to complain of
 */
export async function writeSearchIndex(directory: string, options: SearchIndexOptions = {}): Promise<SearchIndex> {
  const {
    cache: kept = join(workshop, "search"),
    fresh,
    standing,
    abbreviations = readAbbreviations(),
    sizes,
  } = options;
  const cache = await openPartCache(kept);
  const store = fresh ? noFolders : openFolderStore(kept, standing);
  const digests = await openDigests(directory, join(kept, "pages.json"));
  const months = await openMonths(directory, digests, cache);
  const folder = join(directory, searchFolder);
  mkdirSync(join(folder, partsFolder), { recursive: true });
  const sources = listSources(directory, months.told, sizes);
  const parts = await writeParts(join(folder, partsFolder), sources, { directory, months, digests, cache, store });
  // One part needs no guide.
  const ofGuide = parts.length > 1 ? await writeGuide(join(folder, partsFolder), parts, cache, store) : 0;
  const program = await cache.keep("program", makeProgram);
  const beside = writeFolder(folder, parts, guideName(parts), program, [...abbreviations, ...numberForms]);
  store.clear();
  await Promise.all([cache.prune(), digests.save()]);
  return {
    pages: parts.reduce((sum, { pages }) => sum + pages, 0),
    bytes: parts.reduce((sum, { bytes }) => sum + bytes, ofGuide + beside),
  };
}
