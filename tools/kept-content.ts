/** Content as it was read, kept from build to build: only a file that changed is read anew. */
import { hash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname, join, sep } from "node:path";
import type { Content } from "../src/entries/handed.ts";
import { articleSource, type ContentSource, chartSource, type Entry } from "../src/entries/sources.ts";
import { readPack, writePack } from "./memory-packs.ts";

/** One file would be written whole for each edit, and one for each entry would be as many as there are. */
const packCount = 64;

/** The pack an entry is kept in. */
const packOf = (id: string): number => Buffer.from(hash("sha1", id), "hex").readUInt8() % packCount;

/** A file that cannot be read gives no entry; the check says what is wrong with it. */
function readEntry<Data>(
  { folder, extension, read }: ContentSource<Data>,
  id: string,
  kept: Entry<Data> | undefined,
): Entry<Data> | undefined {
  const text = readFileSync(join(folder, `${id}${extension}`), "utf8");
  const digest = hash("sha1", text, "base64");
  if (kept?.digest === digest) return kept;
  const data = read(id, text).value;
  // As the next build will have it, to the last field that is there and empty.
  return data && { id, digest, data: JSON.parse(JSON.stringify(data)) };
}

function listIds({ folder, extension }: ContentSource<unknown>): string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => extname(name) === extension);
  return names.map((name) => name.slice(0, -extension.length)).toSorted();
}

/** The entries of one folder. @param place where the packs are */
function readSource<Data>(source: ContentSource<Data>, place: string): Entry<Data>[] {
  const fileOf = (pack: number) => join(place, source.name, `${pack}.json`);
  const packs = Map.groupBy(listIds(source), packOf);
  const entries = [...packs].flatMap(([pack, ids]) => {
    const kept = (readPack(fileOf(pack)) ?? []) as readonly Entry<Data>[];
    const known = new Map(kept.map((entry) => [entry.id, entry]));
    const found = ids.flatMap((id) => readEntry(source, id, known.get(id)) ?? []);
    const isSame = found.length === kept.length && found.every((entry, at) => entry === kept[at]);
    if (!isSame) writePack(fileOf(pack), found);
    return found;
  });
  return entries.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function readRegistryTexts(): Map<string, string> {
  const names = readdirSync("data", { recursive: true, encoding: "utf8" }).filter((name) =>
    /\.(?:yaml|csv)$/.test(name),
  );
  const files = names.map((name) => `data/${name.replaceAll(sep, "/")}`).toSorted();
  return new Map(files.map((file) => [file, readFileSync(file, "utf8")]));
}

/** All that editors wrote, as pages take it. @param place where what was read is kept; of one code only */
export const readContent = (place: string): Content => ({
  articles: readSource(articleSource, place),
  charts: readSource(chartSource, place),
  registries: readRegistryTexts(),
});
