/** Builds the site into a directory: pages, headers and search index; whole or not at all. */
import "./astro-environment.ts";
import { mkdir, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { build } from "astro";
import { formatHeaders, makeHeaderRules } from "./headers.ts";
import { countSearchable, writeSearchIndex } from "./search-index.ts";

export interface BuildOptions {
  /** Where the site goes; what was there stays until the new site is complete. */
  readonly out: string;
  /** Where Astro keeps what it may reuse; an empty directory makes a clean build. */
  readonly cache?: string;
  /** Whether to index the pages for search; without it the search page finds nothing. */
  readonly search: boolean;
  /** Told the name of each step as it begins. */
  readonly report: (step: string) => void;
}

export interface BuiltSite {
  readonly pages: number;
  /** Pages that readers can search. */
  readonly searchable: number;
  readonly bytes: number;
}

async function writeHeaders(directory: string) {
  const entries = await readdir(directory, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  await writeFile(join(directory, "_headers"), formatHeaders(makeHeaderRules(folders)));
}

async function measure(directory: string, search: boolean): Promise<BuiltSite> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(files.map(async (file) => (await stat(join(file.parentPath, file.name))).size));
  return {
    pages: files.filter((file) => file.name.endsWith(".html")).length,
    searchable: search ? await countSearchable(directory) : 0,
    bytes: sizes.reduce((sum, size) => sum + size, 0),
  };
}

async function replaceDirectory(target: string, complete: string, spare: string) {
  await mkdir(dirname(target), { recursive: true });
  await rename(target, spare).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT") throw error;
  });
  await rename(complete, target);
  await rm(spare, { recursive: true, force: true });
}

/** @throws when a page does not render or the index cannot be made; the directory is then as it was */
export async function buildSite({ out, cache, search, report }: BuildOptions): Promise<BuiltSite> {
  const unfinished = resolve(".astro", `build-${process.pid}`);
  try {
    report("Dựng các trang");
    // Whatever started the build (a test, a shell), readers get the site for readers.
    process.env.NODE_ENV = "production";
    // A build that must reuse nothing draws its pictures anew, too.
    if (cache) process.env.PICTURE_CACHE = join(cache, "pictures");
    await build({ outDir: unfinished, logLevel: "warn", ...(cache ? { cacheDir: cache } : {}) });
    if (search) {
      report("Lập chỉ mục tìm kiếm");
      await writeSearchIndex(unfinished);
    }
    await writeHeaders(unfinished);
    const site = await measure(unfinished, search);
    await replaceDirectory(resolve(out), unfinished, `${unfinished}-old`);
    return site;
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}
