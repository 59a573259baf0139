/** Parts of the index kept from build to build: one file a part, named by the digest of all that it was made of. */
import { globSync, readFileSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import { digest } from "./search-files.ts";
import type { PackedPart } from "./search-pack.ts";

const project = join(import.meta.dirname, "..");

/** What parts are made by: made by another Pagefind, or by other lines of ours, none that was kept will do. */
const makers = ["package.json", ...globSync("{src/search/*,tools/search-*}.ts", { cwd: project }).sort()];
const madeBy = digest(makers.map((file) => readFileSync(join(project, file), "utf8")).join(), 16);

export interface PartCache {
  /** @param source all that the part is made of */
  key(source: unknown): string;
  read(key: string): Promise<PackedPart | null>;
  write(key: string, part: PackedPart): Promise<void>;
  /** Forgets all parts but these. */
  keep(keys: readonly string[]): Promise<void>;
}

const fileOf = (key: string) => `${key}.part`;

/** @param directory made when there is none; parts made on several machines may be put together in it */
export async function openPartCache(directory: string): Promise<PartCache> {
  await mkdir(directory, { recursive: true });
  return {
    key: (source) => digest(`${madeBy}${JSON.stringify(source)}`, 32),
    async read(key) {
      const content = await readFile(join(directory, fileOf(key))).catch(() => null);
      return content && (deserialize(content) as PackedPart);
    },
    async write(key, part) {
      // Under another name until it is whole: a build may be stopped at any moment.
      const unfinished = join(directory, `${key}.${process.pid}`);
      await writeFile(unfinished, serialize(part));
      await rename(unfinished, join(directory, fileOf(key)));
    },
    async keep(keys) {
      const kept = new Set(keys.map(fileOf));
      const others = (await readdir(directory)).filter((name) => !kept.has(name));
      await Promise.all(others.map((name) => rm(join(directory, name), { force: true })));
    },
  };
}
