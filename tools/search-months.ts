/** What the site says for search alone, month by month; a month that did not change is not read again. */
import { existsSync, readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { readMonth, type WrittenMonth } from "../src/search/month.ts";
import { monthsFolder, monthsPlace } from "./search-aside.ts";
import type { PartCache } from "./search-cache.ts";
import type { Digests } from "./search-digests.ts";

/** What must be known of every month, changed or not. */
export interface ToldMonth {
  readonly name: string;
  readonly digest: string;
  /** How many. */
  readonly records: number;
  /** Addresses. */
  readonly pages: readonly string[];
}

export interface Months {
  readonly told: readonly ToldMonth[];
  /** Reads the months of a part. */
  read(names: Iterable<string>): Promise<ReadonlyMap<string, WrittenMonth>>;
}

const ending = ".jsonl";

/** @param directory of the site */
export async function openMonths(directory: string, digests: Digests, cache: PartCache): Promise<Months> {
  const place = monthsPlace(directory);
  const fileOf = (name: string) => `${monthsFolder}/${name}${ending}`;
  const readOne = async (name: string) => readMonth(await readFile(join(place, fileOf(name)), "utf8"));

  async function tell(name: string): Promise<ToldMonth> {
    const digest = digests.of(fileOf(name), place);
    const told = await cache.keep(["month", digest], async () => {
      const { pages, records } = await readOne(name);
      return { records: records.length, pages: [...pages.keys()] };
    });
    return { name, digest, ...told };
  }

  const folder = join(place, monthsFolder);
  const names = existsSync(folder) ? readdirSync(folder).map((file) => basename(file, ending)) : [];
  const told: ToldMonth[] = [];
  for (const name of names.sort()) told.push(await tell(name));

  /** What the last part was of is often what the next one is of. */
  let last: ReadonlyMap<string, WrittenMonth> = new Map();
  return {
    told,
    async read(wanted) {
      const months = new Map<string, WrittenMonth>();
      for (const name of new Set(wanted).intersection(new Set(names)))
        months.set(name, last.get(name) ?? (await readOne(name)));
      last = months;
      return months;
    },
  };
}
