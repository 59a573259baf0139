/** The parts of an index, those that did not change taken from the last one, and within the others the pages that did not. */
import { join } from "node:path";
import type { PartCache } from "./search-cache.ts";
import type { Digests } from "./search-digests.ts";
import { digest, writeFiles } from "./search-files.ts";
import { type Item, listItems } from "./search-items.ts";
import { type KnownEntries, openKnownEntries } from "./search-known.ts";
import type { Months } from "./search-months.ts";
import type { PackedPart } from "./search-pack.ts";
import { makePart } from "./search-part.ts";
import { describeSource, monthsOf, type PartSource } from "./search-sources.ts";
import { type FolderStore, putFolder } from "./search-store.ts";

/** What is told of a part beside all others; of its files, how many they are. */
export type ToldPart = Omit<PackedPart, "files"> & { readonly files: number };

/** What parts are made with. */
export interface PartMakings {
  /** Of the built site. */
  readonly directory: string;
  readonly months: Months;
  readonly digests: Digests;
  readonly cache: PartCache;
  readonly store: FolderStore;
}

async function readItems(source: PartSource, { directory, months, digests }: PartMakings): Promise<Item[]> {
  return listItems(directory, source, await months.read(monthsOf(source)), digests);
}

/** A digest of all items; where pages and months are the same files, it is found without them. */
async function keyOf(source: PartSource, makings: PartMakings): Promise<string> {
  const described = describeSource(source, makings.months.told, makings.digests);
  return makings.cache.keep(["key", described], async () => {
    const items = await readItems(source, makings);
    return digest(items.map((item) => item.source).join(), 32);
  });
}

/** Null for a part of which nothing is searched, as the lists of an archive may be. */
async function writePart(
  place: string,
  source: PartSource,
  makings: PartMakings,
  known: KnownEntries,
): Promise<ToldPart | null> {
  const key = await keyOf(source, makings);
  known.hold(source, key);
  let packed: PackedPart | undefined;
  async function pack(): Promise<PackedPart> {
    const made = makePart(await readItems(source, makings), await known.find(source, key));
    await known.keep(key, made.entries);
    return made.packed;
  }
  const told = await makings.cache.keep(["told", key], async (): Promise<ToldPart> => {
    packed = await pack();
    return { ...packed, files: packed.files.length };
  });
  if (told.pages === 0) return null;
  await putFolder(join(place, told.name), async (unfinished) => {
    if (makings.store.bring(told.name, told.files, unfinished)) return;
    packed ??= await pack();
    writeFiles(unfinished, packed.files);
  });
  return told;
}

/** One after the other: memory holds one at a time. @param place where the folders of the parts go */
export async function writeParts(
  place: string,
  sources: readonly PartSource[],
  makings: PartMakings,
): Promise<ToldPart[]> {
  const known = await openKnownEntries(makings.cache);
  const parts: ToldPart[] = [];
  for (const source of sources) {
    const part = await writePart(place, source, makings, known);
    if (part) parts.push(part);
  }
  await known.save();
  return parts;
}
