/** What the index was made of, kept from build to build, each thing under the digest of all that it was made of. */
import { globSync, readFileSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import { digest } from "./search-files.ts";

const project = join(import.meta.dirname, "..");

/** What parts are made by: made by another Pagefind, or by other lines of ours, none that was kept will do. */
const makers = ["package.json", ...globSync("{src/search/*,tools/search-*}.ts", { cwd: project }).sort()];
const madeBy = digest(makers.map((file) => readFileSync(join(project, file), "utf8")).join(), 16);

export interface PartCache {
  /** Gives what is made of this, made now if none was kept. @param source all that it is made of */
  keep<Value>(source: unknown, make: () => Promise<Value>): Promise<Value>;
  /** Gives what was kept; undefined when none was. */
  recall<Value>(source: unknown): Promise<Value | undefined>;
  /** Keeps a value in the place of the one that was kept. */
  replace(source: unknown, value: unknown): Promise<void>;
  /** Says that what was kept is not to be forgotten, though nobody asks for it now. */
  hold(source: unknown): void;
  /** Forgets all that was not asked for. */
  prune(): Promise<void>;
}

/** @param directory made when there is none; parts made on several machines may be put together in it */
export async function openPartCache(directory: string): Promise<PartCache> {
  await mkdir(directory, { recursive: true });
  const used = new Set<string>();
  const nameOf = (source: unknown) => `${digest(`${madeBy}${JSON.stringify(source)}`, 32)}.part`;

  const read = async (name: string) => deserialize(await readFile(join(directory, name)));
  async function write(name: string, value: unknown) {
    // Under another name until it is whole: a build may be stopped at any moment.
    const unfinished = join(directory, `${name}.${process.pid}`);
    await writeFile(unfinished, serialize(value));
    await rename(unfinished, join(directory, name));
  }

  const recall = (source: unknown) => read(nameOf(source)).catch(() => undefined);
  const hold = (source: unknown) => used.add(nameOf(source));
  async function replace(source: unknown, value: unknown) {
    hold(source);
    await write(nameOf(source), value);
  }
  return {
    recall,
    replace,
    hold,
    async keep(source, make) {
      hold(source);
      const kept = await recall(source);
      if (kept !== undefined) return kept;
      const made = await make();
      await replace(source, made);
      return made;
    },
    async prune() {
      const others = (await readdir(directory)).filter((name) => /\.part(?:\.\d+)?$/.test(name) && !used.has(name));
      await Promise.all(others.map((name) => rm(join(directory, name), { force: true })));
    },
  };
}
