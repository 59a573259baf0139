/** Files remembered in packs, of which an edit rewrites one. */
import { join } from "node:path";
import { crc32 } from "node:zlib";
import type { CleanFile } from "../src/checks/clean-files.ts";
import type { WrittenArticle } from "../src/model/article.ts";
import type { Chart } from "../src/model/chart.ts";
import type { ContentFile } from "./content-files.ts";
import { readPack, writePack } from "./memory-packs.ts";

/** An article or a chart that was clean, as it was read. */
export interface Remembered extends CleanFile, Pick<ContentFile, "stamp" | "standing"> {
  readonly value: WrittenArticle | Chart;
}

interface Pack {
  /** Digest of the code that read and checked. */
  readonly rules: string;
  /** Digest of the registries, on which any file may rest. */
  readonly registries: string;
  readonly files: Readonly<Record<string, Remembered>>;
}

/** A pack that is damaged, or was written by other rules, is none. */
export type Packs = readonly (Pack | undefined)[];

const packCount = 64;
const packPath = (folder: string, index: number) => join(folder, `${index}.json`);

/** Any spread over the packs will do, as long as a file stays in its own. */
export const packOf = (file: string): number => crc32(file) % packCount;

export function readPacks(folder: string, rules: string): Packs {
  const packs = Array.from({ length: packCount }, (_, index) => readPack(packPath(folder, index)) as Pack | undefined);
  return packs.map((pack) => (pack?.rules === rules ? pack : undefined));
}

/** Writes the packs of these numbers, each with those of the files that belong to it. */
export function writePacks(
  folder: string,
  numbers: ReadonlySet<number>,
  state: Omit<Pack, "files">,
  files: Iterable<readonly [string, Remembered]>,
): void {
  const packs = new Map([...numbers].map((index): [number, Record<string, Remembered>] => [index, {}]));
  for (const [file, remembered] of files) {
    const pack = packs.get(packOf(file));
    if (pack) pack[file] = remembered;
  }
  for (const [index, ofPack] of packs) writePack(packPath(folder, index), { ...state, files: ofPack } satisfies Pack);
}
