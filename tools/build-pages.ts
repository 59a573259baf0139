/** Renders the pages of the site: those that the site that stands does not already have as they would be. */
import "./astro-environment.ts";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "astro";
import { readRecord } from "./build-record.ts";
import { listFiles } from "./list-files.ts";
import { PageLedger } from "./page-ledger.ts";
import { type PageWatcher, pageWriter } from "./page-writer.ts";
import { isInShard, type Shard } from "./shard.ts";

/** Where Astro keeps what it may reuse, unless it is told. */
const astroCache = "node_modules/.astro";

export interface PageOptions {
  /** Where the site goes; what was there stays until the new site is complete. */
  readonly out: string;
  /** Where Astro keeps what it may reuse; an empty directory makes a clean build. */
  readonly cache?: string | undefined;
  /** Renders every page, also those that the site in `out` already has as they would be. */
  readonly fresh?: boolean;
  /** Builds only this part, without index and headers: `finishSite` makes them when the parts stand together. */
  readonly shard?: Shard | undefined;
}

/** What a build found out about the pages of the site. */
export interface BuiltPages {
  readonly ledger: PageLedger;
  /** Files that stand in the site in `out` as they would be rendered. */
  readonly kept: readonly string[];
  readonly rendered: number;
}

/** @param code digest of what pages are made with. @throws when a page does not render */
export async function buildPages(directory: string, code: string, options: PageOptions): Promise<BuiltPages> {
  const { out, cache = astroCache, fresh, shard } = options;
  // Whatever started the build (a test, a shell), readers get the site for readers.
  process.env.NODE_ENV = "production";
  // A build that must reuse nothing draws its pictures anew, too.
  if (options.cache) process.env.PICTURE_CACHE = join(cache, "pictures");
  const record = fresh || shard ? undefined : readRecord(out);
  const last = record?.code === code ? record : undefined;
  // What Astro kept of the content was perhaps read by older code.
  if (!last) rmSync(join(cache, "data-store.json"), { force: true });
  const isChosen = (file: string) => !shard || isInShard(file, shard);
  const kept: string[] = [];
  let ledger: PageLedger | undefined;
  let rendered = 0;
  const watcher: PageWatcher = {
    begin(reads) {
      ledger = new PageLedger(reads, last);
    },
    isWanted(page) {
      if (!isChosen(page.file)) return false;
      if (!ledger?.keepIfFresh(page, out)) return true;
      kept.push(page.file);
      return false;
    },
    note(page, cells) {
      rendered++;
      ledger?.note(page, cells);
    },
  };
  await build({
    outDir: directory,
    logLevel: "warn",
    integrations: [pageWriter(watcher)],
    cacheDir: cache,
  });
  for (const file of listFiles(directory).filter((file) => !isChosen(file))) rmSync(join(directory, file));
  if (!ledger) throw new Error("Astro built no pages.");
  return { ledger, kept, rendered };
}
