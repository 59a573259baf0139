/** Content as it was read, kept from build to build: only a file that changed is read anew. */
import { hash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname, join, sep } from "node:path";
import type { Content } from "../src/entries/handed.ts";
import { articleSource, type ContentSource, chartSource, type Entry } from "../src/entries/sources.ts";
import { standingOf } from "./file-standing.ts";
import { listFiles } from "./list-files.ts";
import { readPack, writePack } from "./memory-packs.ts";

/** One file would be written whole for each edit, and one for each entry would be as many as there are. */
const packCount = 64;

/** The pack an entry is kept in. */
const packOf = (id: string): number => Buffer.from(hash("sha1", id), "hex").readUInt8() % packCount;

/** An entry with how its file stood on the disk, from which it is known again without being read. */
type Kept<Data> = readonly [entry: Entry<Data>, standing: string | null];

/** A file that cannot be read gives no entry; the check says what is wrong with it. */
function readEntry<Data>(
  { folder, extension, read }: ContentSource<Data>,
  id: string,
  kept: Kept<Data> | undefined,
): Kept<Data> | undefined {
  const path = join(folder, `${id}${extension}`);
  // Before the text: a change between the two is then seen the next time.
  const standing = standingOf(path);
  if (kept && standing !== null && kept[1] === standing) return kept;
  const text = readFileSync(path, "utf8");
  const digest = hash("sha1", text, "base64");
  if (kept?.[0].digest === digest) return [kept[0], standing];
  const data = read(id, text).value;
  // As the next build will have it, to the last field that is there and empty.
  return data && [{ id, digest, data: JSON.parse(JSON.stringify(data)) }, standing];
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
    const kept = (readPack(fileOf(pack)) ?? []) as readonly Kept<Data>[];
    const known = new Map(kept.map((one) => [one[0].id, one]));
    const found = ids.map((id) => readEntry(source, id, known.get(id))).filter((one) => one !== undefined);
    const isSame = found.length === kept.length && found.every((one, at) => one === kept[at]);
    if (!isSame) writePack(fileOf(pack), found);
    return found.map(([entry]) => entry);
  });
  return entries.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function readRegistryTexts(): Map<string, string> {
  const names = listFiles("data").filter((name) => /\.(?:yaml|csv)$/.test(name));
  const files = names.map((name) => `data/${name.replaceAll(sep, "/")}`).toSorted();
  return new Map(files.map((file) => [file, readFileSync(file, "utf8")]));
}

/** All that editors wrote, as pages take it. @param place where what was read is kept; of one code only */
export const readContent = (place: string): Content => ({
  articles: readSource(articleSource, place),
  charts: readSource(chartSource, place),
  registries: readRegistryTexts(),
});
