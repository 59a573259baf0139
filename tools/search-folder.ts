/** The folder of the search index: its parts, and beside them what tells readers' browsers where to ask. */
import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import type { Forms } from "../src/search/abbreviations.ts";
import type { Manifest } from "../src/search/manifest.ts";
import { pagefindOptions } from "../src/search/pagefind.ts";
import { digest, type IndexFile, writeFiles } from "./search-files.ts";
import { metaName } from "./search-pack.ts";
import type { ToldPart } from "./search-parts.ts";
import type { Program } from "./search-program.ts";
import { partsFolder } from "./search-store.ts";

const manifestFile = "search.json";

/** How many pages have each word: what a slip is measured against. So many of the commonest are enough. */
const mostWords = 10_000;
function makeVocabulary(parts: readonly ToldPart[]): IndexFile {
  const pages = new Map<string, number>();
  for (const { words } of parts)
    for (const [place, letters] of words.letters.entries())
      pages.set(letters, (pages.get(letters) ?? 0) + (words.pages[place] ?? 0));
  const commonest = [...pages].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, mostWords);
  const content = Buffer.from(JSON.stringify(commonest));
  return { path: `${partsFolder}/words-${digest(content, 10)}.json`, content };
}

function removeOthers(folder: string, kept: readonly string[]) {
  for (const name of readdirSync(folder)) if (!kept.includes(name)) rmSync(join(folder, name), { recursive: true });
}

/**
 * Writes what stands beside the parts, and removes what does not belong to the index.
 * @param parts newest first. @param guide the folder of the guide to them. @returns how many bytes that is
 */
export function writeFolder(
  folder: string,
  parts: readonly ToldPart[],
  guide: string,
  program: Program,
  abbreviations: readonly Forms[],
): number {
  const words = makeVocabulary(parts);
  const manifest: Manifest = {
    parts: parts.map(({ name, pages, filters }) => ({ name: `${partsFolder}/${name}`, pages, filters })),
    abbreviations,
    words: words.path,
    guide: `${partsFolder}/${guide}`,
    options: pagefindOptions,
    index: { hash: metaName, wasm: program.wasm },
  };
  const beside = [
    ...(parts.length > 0 ? program.files : []),
    words,
    { path: manifestFile, content: Buffer.from(JSON.stringify(manifest)) },
  ];
  // The files that stand may be another site's too, by a link: they are left to that.
  for (const { path } of beside) rmSync(join(folder, path), { force: true });
  mkdirSync(folder, { recursive: true });
  writeFiles(folder, beside);
  const named = [...parts.map(({ name }) => name), guide, ...beside.map(({ path }) => basename(path))];
  removeOthers(join(folder, partsFolder), named);
  return beside.reduce((sum, { content }) => sum + content.length, 0);
}
