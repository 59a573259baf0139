/** Parts of the index kept from build to build, each under the digest of all that it was made of. */
import { globSync, readFileSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import { digest, type IndexFile } from "./search-files.ts";
import type { PackedPart } from "./search-pack.ts";

const project = join(import.meta.dirname, "..");

/** What parts are made by: made by another Pagefind, or by other lines of ours, none that was kept will do. */
const makers = ["package.json", ...globSync("{src/search/*,tools/search-*}.ts", { cwd: project }).sort()];
const madeBy = digest(makers.map((file) => readFileSync(join(project, file), "utf8")).join(), 16);

/** A part whose files stay on disk until they are asked for: an archive has more of them than memory. */
export interface KeptPart extends Omit<PackedPart, "files"> {
  readonly readFiles: () => Promise<readonly IndexFile[]>;
}

export interface PartCache {
  /** Gives what is made of this, made now if none was kept. @param source all that it is made of */
  keep<Value>(source: unknown, make: () => Promise<Value>): Promise<Value>;
  /** The same for a part. */
  keepPart(source: unknown, make: () => Promise<PackedPart>): Promise<KeptPart>;
  /** Forgets all that was not asked for. */
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
  const keyOf = (source: unknown) => digest(`${madeBy}${JSON.stringify(source)}`, 32);
  async function keepAt<Value>(name: string, make: () => Promise<Value>): Promise<Value> {
    used.add(name);
    const kept = await read(name).catch(() => null);
    if (kept) return kept;
    const made = await make();
    await write(name, made);
    return made;
  }
  return {
    keep: (source, make) => keepAt(`${keyOf(source)}.part`, make),
    async keepPart(source, make) {
      const key = keyOf(source);
      const filed = `${key}.files`;
      used.add(filed);
      const part = await keepAt(`${key}.part`, async () => {
        const { files, ...told } = await make();
        await write(filed, files);
        return told;
      });
      return { ...part, readFiles: () => read(filed) };
    },
    async prune() {
      const others = (await readdir(directory)).filter(
        (name) => /\.(?:part|files)(?:\.\d+)?$/.test(name) && !used.has(name),
      );
      await Promise.all(others.map((name) => rm(join(directory, name), { force: true })));
    },
  };
}
