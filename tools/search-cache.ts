/** Parts of the index kept from build to build, each under the digest of all that it was made of. */
import { globSync, readFileSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import { digest } from "./search-files.ts";
import type { PackedPart, PartFiles } from "./search-pack.ts";

const project = join(import.meta.dirname, "..");

/** What parts are made by: made by another Pagefind, or by other lines of ours, none that was kept will do. */
const makers = ["package.json", ...globSync("{src/search/*,tools/search-*}.ts", { cwd: project }).sort()];
const madeBy = digest(makers.map((file) => readFileSync(join(project, file), "utf8")).join(), 16);

/** A part whose files stay on disk until they are asked for: an archive has more of them than memory. */
export interface KeptPart extends Omit<PackedPart, keyof PartFiles> {
  readonly readFiles: () => Promise<PartFiles>;
}

export interface PartCache {
  /** Gives the part made of this, made now if none was kept. @param source all that it is made of */
  keep(source: unknown, make: () => Promise<PackedPart>): Promise<KeptPart>;
  /** Forgets all parts that were not asked for. */
  prune(): Promise<void>;
}

/** @param directory made when there is none; parts made on several machines may be put together in it */
export async function openPartCache(directory: string): Promise<PartCache> {
  await mkdir(directory, { recursive: true });
  const used = new Set<string>();
  const read = async (name: string) => deserialize(await readFile(join(directory, name)));
  async function write(name: string, value: unknown) {
    // Under another name until it is whole: a build may be stopped at any moment.
    const unfinished = join(directory, `${name}.${process.pid}`);
    await writeFile(unfinished, serialize(value));
    await rename(unfinished, join(directory, name));
  }
  return {
    async keep(source, make) {
      const key = digest(`${madeBy}${JSON.stringify(source)}`, 32);
      const [told, filed] = [`${key}.part`, `${key}.files`];
      for (const name of [told, filed]) used.add(name);
      const readFiles = (): Promise<PartFiles> => read(filed);
      const kept = await read(told).catch(() => null);
      if (kept) return { ...kept, readFiles };
      const { files, program, ...part } = await make();
      await write(filed, { files, program });
      await write(told, part);
      return { ...part, readFiles };
    },
    async prune() {
      const others = (await readdir(directory)).filter(
        (name) => /\.(?:part|files)(?:\.\d+)?$/.test(name) && !used.has(name),
      );
      await Promise.all(others.map((name) => rm(join(directory, name), { force: true })));
    },
  };
}
