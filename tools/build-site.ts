/** Builds the site into a directory: pages, headers and search index; whole or not at all. */
import { readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { prunePictures } from "../src/raster/picture-cache.ts";
import { buildPages, type PageOptions } from "./build-pages.ts";
import { buildParts } from "./build-parts.ts";
import { type BuildRecord, forgetRecord, writeRecord } from "./build-record.ts";
import { openCodeCache } from "./code-cache.ts";
import { digestCode } from "./code-digest.ts";
import { formatHeaders, makeHeaderRules } from "./headers.ts";
import { listFiles } from "./list-files.ts";
import { readyBundle } from "./page-bundle.ts";
import { buildPlace, leaveUnfinished, recoverDirectory, replaceDirectory } from "./replace-directory.ts";
import { carryOver, keepUnchanged } from "./reuse-files.ts";
import { isAside, setAside } from "./search-aside.ts";
import { type SearchIndex, writeSearchIndex } from "./search-index.ts";
import { saveFolders, searchFolder } from "./search-store.ts";
import { workshop } from "./workshop.ts";

interface BuildOptions extends PageOptions {
  /** Within the project; where content as it was read and bundled modules are kept. An empty one makes a clean build. */
  readonly cache?: string | undefined;
  /** Renders everything in so many processes, at the same time. */
  readonly parts?: number | undefined;
  /** Whether to index the pages for search; without it the search page finds nothing. */
  readonly search: boolean;
  /** Told the name of each step as it begins. */
  readonly report: (step: string) => void;
  /** Nothing is put in the place of the site that stands before this is over; rejected, it stays as it is. */
  readonly checked?: Promise<void>;
}

const searchCache = (cache: string) => join(cache, "search");

export interface BuiltSite {
  readonly pages: number;
  /** Pages that readers can search. */
  readonly searchable: number;
  readonly bytes: number;
  /** Pages, and other files, that had to be rendered; the others stood as they should. */
  readonly rendered?: number;
}

function writeHeaders(directory: string) {
  const entries = readdirSync(directory, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  writeFileSync(join(directory, "_headers"), formatHeaders(makeHeaderRules(folders)));
}

interface Measured {
  /** Of the site, without the index, which has more of them than all pages. */
  readonly files: readonly string[];
  readonly index?: SearchIndex | undefined;
  /** What is known of them already. */
  readonly record?: BuildRecord;
}

function measure(directory: string, { files, index, record }: Measured): BuiltSite {
  const own = files.filter((file) => !isAside(file));
  const sizeOf = (file: string) => record?.pages[file]?.size ?? statSync(join(directory, file)).size;
  return {
    pages: own.filter((file) => file.endsWith(".html")).length,
    searchable: index?.pages ?? 0,
    bytes: own.reduce((sum, file) => sum + sizeOf(file), index?.bytes ?? 0),
  };
}

type Finishing = Pick<BuildOptions, "search" | "report" | "cache" | "fresh">;

/** @param target where the site is going to stand. @returns what was indexed */
async function finish(directory: string, target: string, { search, report, cache = workshop, fresh }: Finishing) {
  if (search) report("Lập chỉ mục tìm kiếm");
  const options = { standing: target, cache: searchCache(cache), fresh };
  const index = search ? await writeSearchIndex(directory, options) : undefined;
  writeHeaders(directory);
  return index;
}

/** Makes what is made from all pages: the index and the headers. The parts of a site stand in the directory together. */
export async function finishSite(directory: string, options: Finishing): Promise<BuiltSite> {
  forgetRecord(directory);
  const index = await finish(directory, directory, options);
  setAside(directory, directory);
  const files = listFiles(directory).filter((file) => !file.startsWith(join(searchFolder, "/")));
  return measure(directory, { files, index });
}

/** @throws when a page does not render or the index cannot be made; the directory is then as it was */
export async function buildSite(options: BuildOptions): Promise<BuiltSite> {
  const { out, shard, parts, report, fresh, cache = workshop } = options;
  recoverDirectory(out);
  // A build that must reuse nothing draws its pictures anew, too.
  if (options.cache) process.env.PICTURE_CACHE = join(options.cache, "pictures");
  const workplace = buildPlace();
  const unfinished = join(workplace, "site");
  try {
    report(options.checked ? "Kiểm tra nội dung và dựng các trang" : "Dựng các trang");
    const code = digestCode();
    const place = openCodeCache(cache, code, fresh);
    const makings = { code, bundle: readyBundle(place, workplace), content: join(place, "content") };
    const { makeRecord, kept, rendered } = parts
      ? await buildParts(unfinished, makings, parts)
      : await buildPages(unfinished, makings, options);
    const written = listFiles(unfinished);
    carryOver(kept, out, unfinished);
    const index = shard ? undefined : await finish(unfinished, out, options);
    keepUnchanged(written, out, unfinished);
    await options.checked;
    forgetRecord(out);
    const record = makeRecord(unfinished);
    const site = measure(unfinished, { files: [...written, ...kept], index, record });
    if (!shard) setAside(unfinished, out);
    replaceDirectory(out, unfinished, (replaced) => saveFolders(replaced, searchCache(cache)));
    if (!shard) writeRecord(out, record);
    await prunePictures();
    return { ...site, rendered };
  } finally {
    leaveUnfinished();
  }
}
