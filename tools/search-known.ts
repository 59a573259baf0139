/** Where the pages and records of the last index are known from: an article that changes is among many that do not. */
import type { PartCache } from "./search-cache.ts";
import type { KeptEntries } from "./search-entries.ts";
import { monthsOf, type PartSource } from "./search-sources.ts";

export interface KnownEntries {
  /** Those of all parts in which pages and records of the same months were. @param key of the part */
  find(source: PartSource, key: string): Promise<readonly KeptEntries[]>;
  /** Those of a part as they are now are not to be forgotten. */
  hold(source: PartSource, key: string): void;
  keep(key: string, entries: KeptEntries): Promise<void>;
  /** Remembers where they are now. */
  save(): Promise<void>;
}

const entriesOf = (key: string) => ["entries", key];
const memory = ["parts by month"];

export async function openKnownEntries(cache: PartCache): Promise<KnownEntries> {
  const before = (await cache.recall<ReadonlyMap<string, readonly string[]>>(memory)) ?? new Map();
  const now = new Map<string, string[]>();
  return {
    async find(source, key) {
      const keys = new Set([key, ...[...monthsOf(source)].flatMap((month) => before.get(month) ?? [])]);
      const found = await Promise.all(Array.from(keys, (key) => cache.recall<KeptEntries>(entriesOf(key))));
      return found.filter((entries) => entries !== undefined);
    },
    hold(source, key) {
      cache.hold(entriesOf(key));
      for (const month of monthsOf(source)) now.set(month, [...(now.get(month) ?? []), key]);
    },
    keep: (key, entries) => cache.replace(entriesOf(key), entries),
    save: () => cache.replace(memory, now),
  };
}
