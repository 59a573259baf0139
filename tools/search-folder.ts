/** The folder of the search index: its parts, and beside them what tells readers' browsers where to ask. */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { constants, gzipSync } from "node:zlib";
import type { Forms } from "../src/search/abbreviations.ts";
import { guideBytes, guideFiles } from "../src/search/guide.ts";
import type { Manifest } from "../src/search/manifest.ts";
import type { KeptPart } from "./search-cache.ts";
import { digest, type IndexFile } from "./search-files.ts";
import { metaName } from "./search-pack.ts";
import type { Program } from "./search-program.ts";

/** Below it, names change with the content. */
const partsFolder = "parts";
export const manifestFile = "search.json";

/** How many pages have each word: what a slip is measured against. So many of the commonest are enough. */
const mostWords = 10_000;
function makeVocabulary(parts: readonly KeptPart[]): IndexFile {
  const pages = new Map<string, number>();
  for (const [letters, count] of parts.flatMap(({ words }) => words))
    pages.set(letters, (pages.get(letters) ?? 0) + count);
  const commonest = [...pages].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, mostWords);
  const content = Buffer.from(JSON.stringify(commonest));
  return { path: `${partsFolder}/words-${digest(content, 10)}.json`, content };
}

/** Bits as good as random repeat nothing but zeros: looking for more takes twice as long and finds less. */
const packing = { strategy: constants.Z_RLE };

/** A folder of files that tell where to ask; one part needs no guide. */
function makeGuide(parts: readonly KeptPart[]) {
  const edition = digest(parts.map(({ name }) => name).join(), 10);
  const folder = `${partsFolder}/guide-${edition}`;
  const contentOf = (file: number) =>
    gzipSync(
      Buffer.concat(parts.map(({ guide }) => guide.subarray(file * guideBytes, (file + 1) * guideBytes))),
      packing,
    );
  const files = async () =>
    Array.from({ length: guideFiles }, (_, file) => ({ path: `${file}.bin`, content: contentOf(file) }));
  return { folder, files };
}

/** At once, not by turns: there are tens of thousands of them in an archive, each a few hundred bytes. */
function writeFiles(folder: string, files: readonly IndexFile[]) {
  const folders = new Set(files.map(({ path }) => dirname(join(folder, path))));
  for (const name of folders) mkdirSync(name, { recursive: true });
  for (const { path, content } of files) writeFileSync(join(folder, path), content);
}

/** A folder whose name tells its content: what is there already is right. */
async function writeOnce(folder: string, readFiles: () => Promise<readonly IndexFile[]>) {
  if (existsSync(folder)) return;
  const unfinished = `${folder}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  writeFiles(unfinished, await readFiles());
  renameSync(unfinished, folder);
}

function removeOthers(folder: string, kept: readonly string[]) {
  for (const name of readdirSync(folder)) if (!kept.includes(name)) rmSync(join(folder, name), { recursive: true });
}

export const writePart = (folder: string, { name, readFiles }: KeptPart): Promise<void> =>
  writeOnce(join(folder, partsFolder, name), readFiles);

/** Writes what stands beside the parts. @param parts newest first */
export async function writeFolder(
  folder: string,
  parts: readonly KeptPart[],
  program: Program,
  abbreviations: readonly Forms[],
): Promise<void> {
  const words = makeVocabulary(parts);
  const guide = makeGuide(parts);
  const manifest: Manifest = {
    parts: parts.map(({ name, pages, filters }) => ({ name: `${partsFolder}/${name}`, pages, filters })),
    abbreviations,
    words: words.path,
    guide: guide.folder,
    index: { hash: metaName, wasm: program.wasm },
  };
  if (parts.length > 1) await writeOnce(join(folder, guide.folder), guide.files);
  const beside = [
    ...(parts.length > 0 ? program.files : []),
    words,
    { path: manifestFile, content: Buffer.from(JSON.stringify(manifest)) },
  ];
  // The files that stand may be another site's too, by a link: they are left to that.
  for (const { path } of beside) rmSync(join(folder, path), { force: true });
  writeFiles(folder, beside);
  const named = [...manifest.parts.map(({ name }) => name), guide.folder, ...beside.map(({ path }) => path)];
  removeOthers(
    join(folder, partsFolder),
    named.map((path) => basename(path)),
  );
}
