/** The search index of the built site: the one place that decides what Pagefind is told. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import * as pagefind from "pagefind";
import { type IndexFile, orderSearchFiles } from "./search-order.ts";

const searchFolder = "pagefind";

/** Pagefind's own search pages; ours is `/tim-kiem/`. */
const unused = /^pagefind-(ui|modular-ui|component-ui|highlight)\./;

/**
 * Pagefind takes the pages whose main part is marked `data-pagefind-body`. Its files are asked for rather than written by
 * it: it answers before the last of what it writes is on the disk.
 * @throws when Pagefind has anything to complain of
 */
async function makeSearchFiles(directory: string): Promise<readonly IndexFile[]> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: "vi" });
  if (!index) throw new Error(errors.join("\n"));
  try {
    const indexed = await index.addDirectory({ path: directory });
    const made = await index.getFiles();
    const problems = [...indexed.errors, ...made.errors];
    if (problems.length > 0) throw new Error(problems.join("\n"));
    return made.files.filter(({ path }) => !unused.test(path));
  } finally {
    await pagefind.close();
  }
}

/** Writes the index that the search page reads. */
export async function writeSearchIndex(directory: string): Promise<void> {
  for (const { path, content } of orderSearchFiles(await makeSearchFiles(directory))) {
    const file = join(directory, searchFolder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}

interface SearchEntry {
  readonly languages: Readonly<Record<string, { readonly page_count: number }>>;
}

/** How many pages readers can search. */
export async function countSearchable(directory: string): Promise<number> {
  const entry = await readFile(join(directory, searchFolder, "pagefind-entry.json"), "utf8");
  const { languages } = JSON.parse(entry) as SearchEntry;
  return Object.values(languages).reduce((sum, { page_count }) => sum + page_count, 0);
}
