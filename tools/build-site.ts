/** Builds the site into a directory: pages, headers and search index; whole or not at all. */
import "./astro-environment.ts";
import { readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "astro";
import { forgetRecord, readRecord, writeRecord } from "./build-record.ts";
import { digestCode } from "./code-digest.ts";
import { formatHeaders, makeHeaderRules } from "./headers.ts";
import { PageLedger } from "./page-ledger.ts";
import { type PageWatcher, pageWriter } from "./page-writer.ts";
import { makeBuildPlace, recoverDirectory, replaceDirectory } from "./replace-directory.ts";
import { carryOver, keepUnchanged } from "./reuse-files.ts";
import { countSearchable, writeSearchIndex } from "./search-index.ts";
import { isInShard, type Shard } from "./shard.ts";

export interface BuildOptions {
  /** Where the site goes; what was there stays until the new site is complete. */
  readonly out: string;
  /** Where Astro keeps what it may reuse; an empty directory makes a clean build. */
  readonly cache?: string | undefined;
  /** Renders every page, also those that the site in `out` already has as they would be. */
  readonly fresh?: boolean;
  /** Whether to index the pages for search; without it the search page finds nothing. */
  readonly search: boolean;
  /** Builds only this part, without index and headers: `finishSite` makes them when the parts stand together. */
  readonly shard?: Shard | undefined;
  /** Told the name of each step as it begins. */
  readonly report: (step: string) => void;
}

export interface BuiltSite {
  readonly pages: number;
  /** Pages that readers can search. */
  readonly searchable: number;
  readonly bytes: number;
  /** Pages, and other files, that had to be rendered; the others stood as they should. */
  readonly rendered?: number;
}

/** Where Astro keeps what it may reuse, unless it is told. */
const astroCache = "node_modules/.astro";

/** Every file below a directory, as paths from it. */
const listFiles = (directory: string): string[] =>
  readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(directory.length + 1));

function writeHeaders(directory: string) {
  const entries = readdirSync(directory, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  writeFileSync(join(directory, "_headers"), formatHeaders(makeHeaderRules(folders)));
}

async function measure(directory: string, search: boolean): Promise<BuiltSite> {
  const files = listFiles(directory);
  return {
    pages: files.filter((file) => file.endsWith(".html")).length,
    searchable: search ? await countSearchable(directory) : 0,
    bytes: files.reduce((sum, file) => sum + statSync(join(directory, file)).size, 0),
  };
}

/** What a build found out about the pages of the site. */
interface BuiltPages {
  readonly ledger: PageLedger;
  /** Files that stand in the site in `out` as they would be rendered. */
  readonly kept: readonly string[];
  readonly rendered: number;
}

async function buildPages(directory: string, code: string, options: BuildOptions): Promise<BuiltPages> {
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

/** Makes what is made from all pages: the index and the headers. The parts of a site stand in the directory together. */
export async function finishSite(
  directory: string,
  { search, report }: Pick<BuildOptions, "search" | "report">,
): Promise<BuiltSite> {
  forgetRecord(directory);
  if (search) {
    report("Lập chỉ mục tìm kiếm");
    await writeSearchIndex(directory);
  }
  writeHeaders(directory);
  return measure(directory, search);
}

/** @throws when a page does not render or the index cannot be made; the directory is then as it was */
export async function buildSite(options: BuildOptions): Promise<BuiltSite> {
  const { out, shard, report } = options;
  recoverDirectory(out);
  const unfinished = makeBuildPlace();
  try {
    report("Dựng các trang");
    const code = digestCode();
    const { ledger, kept, rendered } = await buildPages(unfinished, code, options);
    const written = listFiles(unfinished);
    carryOver(kept, out, unfinished);
    const site = shard ? await measure(unfinished, false) : await finishSite(unfinished, options);
    keepUnchanged(written, out, unfinished);
    forgetRecord(out);
    const record = ledger.makeRecord(code, unfinished);
    replaceDirectory(out, unfinished);
    if (!shard) writeRecord(out, record);
    return { ...site, rendered };
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}
