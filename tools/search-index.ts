/** The search index of the built site, written in parts that are kept from build to build. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Forms } from "../src/search/abbreviations.ts";
import type { Manifest } from "../src/search/manifest.ts";
import { numberForms } from "../src/search/number-words.ts";
import { readAbbreviations } from "./search-abbreviations.ts";
import { openPartCache, type PartCache } from "./search-cache.ts";
import { digest } from "./search-files.ts";
import { manifestFile, writeFolder } from "./search-folder.ts";
import type { PackedPart } from "./search-pack.ts";
import { endPagefind, makePart } from "./search-part.ts";
import { type PartSource, readSources } from "./search-sources.ts";

const searchFolder = "pagefind";

export interface SearchIndexOptions {
  /** Where parts are kept from build to build; what is in it never changes what is written. */
  readonly cache?: string;
  /** Ways of writing one thing, each a list; the editors' own when left out. */
  readonly abbreviations?: readonly Forms[];
  /**
   * Something that changes whenever a file changes, for callers who know without reading it; where it gives nothing, the
   * file is read. @param file in the directory of the site
   */
  readonly stampOf?: (file: string) => string | undefined;
}

type StampOf = NonNullable<SearchIndexOptions["stampOf"]>;

async function keyOf(cache: PartCache, directory: string, { pages, records }: PartSource, stampOf: StampOf) {
  const stamps: string[] = [];
  for (const { file } of pages) stamps.push(stampOf(file) ?? digest(await readFile(join(directory, file)), 32));
  return cache.key([pages.map(({ url, facts }, at) => [url, facts, stamps[at]]), records.map(({ record }) => record)]);
}

async function readParts(
  directory: string,
  { cache: folder = "node_modules/.cache/search", stampOf }: SearchIndexOptions,
) {
  const cache = await openPartCache(folder);
  const parts: PackedPart[] = [];
  const keys: string[] = [];
  try {
    for (const source of await readSources(directory)) {
      const key = await keyOf(cache, directory, source, stampOf ?? (() => undefined));
      const kept = await cache.read(key);
      const part = kept ?? (await makePart(directory, source));
      if (!kept) await cache.write(key, part);
      keys.push(key);
      if (part.pages > 0) parts.push(part);
    }
  } finally {
    await endPagefind();
  }
  await cache.keep(keys);
  return parts;
}

/**
 * Writes the search index into the built site's directory, and takes away what the site wrote for it alone. Equal sites
 * give equal bytes, whatever was kept from before; a part that is there already is not written again.
 * @throws when Pagefind has anything to complain of
 */
export async function writeSearchIndex(directory: string, options: SearchIndexOptions = {}): Promise<void> {
  const parts = await readParts(directory, options);
  const abbreviations = [...(options.abbreviations ?? readAbbreviations()), ...numberForms];
  await writeFolder(join(directory, searchFolder), parts, abbreviations);
}

/** How many pages and records readers can search. */
export async function countSearchable(directory: string): Promise<number> {
  const { parts } = JSON.parse(await readFile(join(directory, searchFolder, manifestFile), "utf8")) as Manifest;
  return parts.reduce((sum, { pages }) => sum + pages, 0);
}
