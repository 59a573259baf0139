import type { ItemsByFile } from "./archive.ts";
import type { Archive, PlacedId } from "./check.ts";
import { type Ground, makeGrounds } from "./ground.ts";
import type { LookedThrough } from "./look-through.ts";
import type { IdKind } from "./mentions.ts";
import type { PlacedItem } from "./placed-items.ts";
import { mustBeUsed } from "./unused-id.ts";

/** An article or a chart in which nothing was wrong. */
export interface CleanFile {
  readonly ground: Ground;
  /** What it uses of that which something must use. */
  readonly uses: { readonly [Kind in IdKind]?: readonly string[] };
}

/** By the file's path from the root. */
export type CleanFiles = ReadonlyMap<string, CleanFile>;

/** The few files of registries and figures are looked through every time. */
const itemOf = (items: ItemsByFile, file: string): PlacedItem | undefined =>
  items.get(file)?.find(({ kind }) => kind === "article" || kind === "chart");

function usesIn(references: readonly PlacedId[]): CleanFile["uses"] {
  const used = new Map<IdKind, Set<string>>(mustBeUsed.map((kind) => [kind, new Set()]));
  for (const { kind, id } of references) used.get(kind)?.add(id);
  return Object.fromEntries([...used].map(([kind, ids]) => [kind, [...ids]]));
}

/** Tells which files need not be looked through again. */
interface Cleanness {
  /** Of files known to be clean those whose ground is the same. */
  readonly standing: (known: CleanFiles) => CleanFiles;
  /** The clean ones of those that were looked through. */
  readonly judge: (looked: LookedThrough) => CleanFiles;
}

export function makeCleanness(archive: Archive, items: ItemsByFile): Cleanness {
  const grounds = makeGrounds(archive);
  const misread = new Set(archive.issues.map(({ file }) => file));
  const chartOf = (item: PlacedItem) => (item.kind === "chart" ? item.data : undefined);

  function stands([file, { ground }]: readonly [string, CleanFile]): boolean {
    const item = itemOf(items, file);
    return item !== undefined && grounds.stands(ground, chartOf(item));
  }

  function describeClean(file: string, references: readonly PlacedId[]): CleanFile | null {
    const item = itemOf(items, file);
    return item ? { ground: grounds.find(file, references, chartOf(item)), uses: usesIn(references) } : null;
  }

  return {
    standing: (known) => new Map([...known].filter(stands)),
    judge({ files, references, unresolved, found }) {
      const faulty = new Set([...unresolved, ...[...found.values()].flat()].map(({ file }) => file));
      const referencesIn = Map.groupBy(references, ({ file }) => file);
      const candidates = files.filter((file) => !(faulty.has(file) || misread.has(file)));
      return new Map(
        candidates.flatMap((file) => {
          const clean = describeClean(file, referencesIn.get(file) ?? []);
          return clean ? [[file, clean] as const] : [];
        }),
      );
    },
  };
}
