/** The search index of the built site, written in parts that are kept from build to build. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Forms } from "../src/search/abbreviations.ts";
import type { Manifest } from "../src/search/manifest.ts";
import { numberForms } from "../src/search/number-words.ts";
import { readAbbreviations } from "./search-abbreviations.ts";
import { type KeptPart, openPartCache } from "./search-cache.ts";
import type { PartSizes } from "./search-cut.ts";
import { openDigests } from "./search-digests.ts";
import { manifestFile, writeFolder, writePart } from "./search-folder.ts";
import { endPagefind, makePart } from "./search-part.ts";
import { type PartSource, readSources } from "./search-sources.ts";

const searchFolder = "pagefind";

export interface SearchIndexOptions {
  /** Where parts are kept from build to build; what is in it never changes what is written. */
  readonly cache?: string;
  /** Ways of writing one thing, each a list; the editors' own when left out. */
  readonly abbreviations?: readonly Forms[];
  /** How much is indexed together. */
  readonly sizes?: PartSizes | undefined;
}

/** While Pagefind is busy with one part, another is read and written. */
async function inPairs<Item, Made>(items: readonly Item[], make: (item: Item) => Promise<Made>): Promise<Made[]> {
  const made: Made[] = [];
  const rest = items.entries();
  const run = async () => {
    for (const [at, item] of rest) made[at] = await make(item);
  };
  await Promise.all([run(), run()]);
  return made;
}

/** The parts of the index, newest first, each written as soon as it is there. */
async function writeParts(directory: string, cacheFolder: string, sizes?: PartSizes): Promise<KeptPart[]> {
  const cache = await openPartCache(cacheFolder);
  const digests = await openDigests(directory, join(cacheFolder, "pages.json"));
  const keep = async (source: PartSource) => {
    const pages = await Promise.all(source.pages.map(async ({ file, facts }) => [file, facts, await digests.of(file)]));
    const records = source.records.map(({ record }) => record);
    const part = await cache.keep([pages, records], () => makePart(directory, source));
    if (part.pages > 0) await writePart(join(directory, searchFolder), part);
    return part;
  };
  const parts = await inPairs(await readSources(directory, sizes), keep).finally(endPagefind);
  await Promise.all([cache.prune(), digests.save()]);
  return parts.filter(({ pages }) => pages > 0);
}

/**
 * Writes the search index into the built site's directory, and takes away what the site wrote for it alone. Equal sites
 * give equal bytes, whatever was kept from before; a part that is there already is not written again.
 * @throws when Pagefind has anything to complain of
 */
export async function writeSearchIndex(directory: string, options: SearchIndexOptions = {}): Promise<void> {
  const { cache = "node_modules/.cache/search", abbreviations = readAbbreviations(), sizes } = options;
  const parts = await writeParts(directory, cache, sizes);
  await writeFolder(join(directory, searchFolder), parts, [...abbreviations, ...numberForms]);
}

/** How many pages and records readers can search. */
export async function countSearchable(directory: string): Promise<number> {
  const { parts } = JSON.parse(await readFile(join(directory, searchFolder, manifestFile), "utf8")) as Manifest;
  return parts.reduce((sum, { pages }) => sum + pages, 0);
}
