/** The search index of the built site, written in parts that are kept from build to build. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Forms } from "../src/search/abbreviations.ts";
import type { Manifest } from "../src/search/manifest.ts";
import { numberForms } from "../src/search/number-words.ts";
import { readAbbreviations } from "./search-abbreviations.ts";
import { type KeptPart, openPartCache, type PartCache } from "./search-cache.ts";
import type { PartSizes } from "./search-cut.ts";
import { type Digests, openDigests } from "./search-digests.ts";
import { manifestFile, writeFolder, writePart } from "./search-folder.ts";
import { makePart } from "./search-part.ts";
import { makeProgram } from "./search-program.ts";
import { readSources } from "./search-sources.ts";

const searchFolder = "pagefind";

export interface SearchIndexOptions {
  /** Where parts are kept from build to build; what is in it never changes what is written. */
  readonly cache?: string;
  /** Ways of writing one thing, each a list; the editors' own when left out. */
  readonly abbreviations?: readonly Forms[];
  /** How much is indexed together. */
  readonly sizes?: PartSizes | undefined;
}

/** The parts of the index, newest first, each written as soon as it is there: memory holds one at a time. */
async function writeParts(directory: string, cache: PartCache, digests: Digests, sizes?: PartSizes) {
  const parts: KeptPart[] = [];
  for (const source of await readSources(directory, sizes)) {
    const pages = await Promise.all(source.pages.map(async ({ file, facts }) => [file, facts, await digests.of(file)]));
    const records = source.records.map(({ record }) => record);
    const part = await cache.keepPart([pages, records], () => makePart(directory, source));
    // Nothing of a part may be searched when its pages are lists.
    if (part.pages === 0) continue;
    await writePart(join(directory, searchFolder), part);
    parts.push(part);
  }
  return parts;
}

/**
 * Writes the search index into the built site's directory, and takes away what the site wrote for it alone. Equal sites
 * give equal bytes, whatever was kept from before; a part that is there already is not written again.
 * @throws when Pagefind has anything to complain of
 */
export async function writeSearchIndex(directory: string, options: SearchIndexOptions = {}): Promise<void> {
  const { cache: kept = "node_modules/.cache/search", abbreviations = readAbbreviations(), sizes } = options;
  const cache = await openPartCache(kept);
  const digests = await openDigests(directory, join(kept, "pages.json"));
  const program = await cache.keep("program", makeProgram);
  const parts = await writeParts(directory, cache, digests, sizes);
  await writeFolder(join(directory, searchFolder), parts, program, [...abbreviations, ...numberForms]);
  await Promise.all([cache.prune(), digests.save()]);
}

/** How many pages and records readers can search. */
export async function countSearchable(directory: string): Promise<number> {
  const { parts } = JSON.parse(await readFile(join(directory, searchFolder, manifestFile), "utf8")) as Manifest;
  return parts.reduce((sum, { pages }) => sum + pages, 0);
}
