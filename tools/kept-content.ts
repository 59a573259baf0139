/** Content as it was read, kept from build to build: only a file that changed is read anew. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname, join, sep } from "node:path";
import { crc32 } from "node:zlib";
import type { Content } from "../src/entries/handed.ts";
import {
  type ArticleFields,
  articleSource,
  asKept,
  type ContentSource,
  chartSource,
  digestText,
  type Entry,
} from "../src/entries/sources.ts";
import type { Chart } from "../src/model/chart.ts";
import { standingOf } from "./file-standing.ts";
import { listFiles } from "./list-files.ts";
import { readPack, writePack } from "./memory-packs.ts";

/** One file would be written whole for each edit, and one for each entry would be as many as there are. */
const packCount = 64;

/** The pack an entry is kept in. */
const packOf = (id: string): number => crc32(id) % packCount;

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
  const digest = digestText(text);
  if (kept?.[0].digest === digest) return [kept[0], standing];
  const data = read(id, text).value;
  return data && [{ id, digest, data }, standing];
}

/** Ids of the entries of a folder that there are files of. */
export function listIds({ folder, extension }: ContentSource<unknown>): string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => extname(name) === extension);
  return names.map((name) => name.slice(0, -extension.length)).toSorted();
}

/** Some entries of one folder, kept together. */
export interface Pack {
  /** Of no other. */
  readonly name: string;
  readonly source: ContentSource<object>;
  readonly ids: readonly string[];
  /** Where they are kept. */
  readonly file: string;
}

/** @param place where what was read is kept; of one code only */
export function listPacks(place: string): Pack[] {
  const sources: readonly ContentSource<object>[] = [articleSource, chartSource];
  return sources.flatMap((source) =>
    Array.from(Map.groupBy(listIds(source), packOf), ([pack, ids]) => ({
      name: `${source.name}-${pack}`,
      source,
      ids,
      file: join(place, source.name, `${pack}.json`),
    })),
  );
}

/** Reads what of one pack was not kept, and keeps it. @returns gives the entries as the next build will have them */
export function readKept({ source, ids, file }: Pack): () => Entry<object>[] {
  const kept = (readPack(file) ?? []) as readonly Kept<object>[];
  const known = new Map(kept.map((one) => [one[0].id, one]));
  const found = ids.map((id) => readEntry(source, id, known.get(id))).filter((one) => one !== undefined);
  const isSame = found.length === kept.length && found.every((one, at) => one === kept[at]);
  if (!isSame) writePack(file, found);
  return () => found.map(([entry]) => (entry === known.get(entry.id)?.[0] ? entry : asKept(entry)));
}

/** Texts of the registries, by their paths from the root. */
export function readRegistryTexts(): Map<string, string> {
  const names = listFiles("data").filter((name) => /\.(?:yaml|csv)$/.test(name));
  const files = names.map((name) => `data/${name.replaceAll(sep, "/")}`).toSorted();
  return new Map(files.map((file) => [file, readFileSync(file, "utf8")]));
}

/** All that editors wrote, as pages take it. @param entriesOf the entries of a pack */
export function gatherContent(packs: readonly Pack[], entriesOf: (pack: Pack) => Entry<object>[]): Content {
  const ofSource = (source: ContentSource<unknown>) =>
    packs
      .filter((pack) => pack.source === source)
      .flatMap(entriesOf)
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    articles: ofSource(articleSource) as Entry<ArticleFields>[],
    charts: ofSource(chartSource) as Entry<Chart>[],
    registries: readRegistryTexts(),
  };
}

/** The same, from where it is kept; what is not, is read. @param place where what was read is kept; of one code only */
export const readContent = (place: string): Content => gatherContent(listPacks(place), (pack) => readKept(pack)());
