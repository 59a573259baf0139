/** The folder of the search index: its parts, and beside them what tells readers' browsers where to ask. */
import { existsSync } from "node:fs";
import { mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Forms } from "../src/search/abbreviations.ts";
import { guideBytes, guideFiles } from "../src/search/guide.ts";
import type { Manifest } from "../src/search/manifest.ts";
import { digest, type IndexFile } from "./search-files.ts";
import type { PackedPart } from "./search-pack.ts";

/** Below it, names change with the content. */
const partsFolder = "parts";
export const manifestFile = "search.json";

/** How many pages have each word: what a slip is measured against. So many of the commonest are enough. */
const mostWords = 10_000;
function makeVocabulary(parts: readonly PackedPart[]): IndexFile {
  const pages = new Map<string, number>();
  for (const [letters, count] of parts.flatMap(({ words }) => words))
    pages.set(letters, (pages.get(letters) ?? 0) + count);
  const commonest = [...pages].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, mostWords);
  const content = Buffer.from(JSON.stringify(commonest));
  return { path: `${partsFolder}/words-${digest(content, 10)}.json`, content };
}

/** A folder of files that tell where to ask; one part needs no guide. */
function makeGuide(parts: readonly PackedPart[]) {
  const edition = digest(parts.map(({ name }) => name).join(), 10);
  const folder = `${partsFolder}/guide-${edition}`;
  const contentOf = (file: number) =>
    gzipSync(Buffer.concat(parts.map(({ guide }) => guide.subarray(file * guideBytes, (file + 1) * guideBytes))));
  const files = () =>
    Array.from({ length: guideFiles }, (_, file) => ({ path: `${file}.bin`, content: contentOf(file) }));
  return { folder, files };
}

async function writeFiles(folder: string, files: readonly IndexFile[]) {
  for (const { path, content } of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

/** A folder whose name tells its content: what is there already is right. */
async function writeOnce(folder: string, files: () => readonly IndexFile[]) {
  if (existsSync(folder)) return;
  const unfinished = `${folder}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  await writeFiles(unfinished, files());
  await rename(unfinished, folder);
}

async function removeOthers(folder: string, kept: readonly string[]) {
  const others = (await readdir(folder)).filter((name) => !kept.includes(name));
  await Promise.all(others.map((name) => rm(join(folder, name), { recursive: true })));
}

/** @param parts newest first */
export async function writeFolder(folder: string, parts: readonly PackedPart[], abbreviations: readonly Forms[]) {
  const words = makeVocabulary(parts);
  const guide = makeGuide(parts);
  const manifest: Manifest = {
    parts: parts.map(({ name, pages, filters }) => ({ name: `${partsFolder}/${name}`, pages, filters })),
    abbreviations,
    words: words.path,
    guide: guide.folder,
  };
  for (const { name, files } of parts) await writeOnce(join(folder, partsFolder, name), () => files);
  if (parts.length > 1) await writeOnce(join(folder, guide.folder), guide.files);
  const beside = [
    ...(parts[0]?.program ?? []),
    words,
    { path: manifestFile, content: Buffer.from(JSON.stringify(manifest)) },
  ];
  await writeFiles(folder, beside);
  const named = [...manifest.parts.map(({ name }) => name), guide.folder, ...beside.map(({ path }) => path)];
  await removeOthers(
    join(folder, partsFolder),
    named.map((path) => basename(path)),
  );
}
