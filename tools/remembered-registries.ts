/** The registries as they were read, for as long as no file under `data/` changes. */
import type { Registries } from "../src/read/registry.ts";
import { isOfData } from "./content-files.ts";
import { readPack, writePack } from "./memory-packs.ts";
import type { Content } from "./read.ts";

interface RememberedRegistries {
  /** Digest of the code that read them. */
  readonly rules: string;
  /** Of all files under `data/`. */
  readonly stamp: string;
  readonly value: Registries;
}
type State = Omit<RememberedRegistries, "value">;

/** Undefined when they were read by other rules or from files that held something else. */
export function recallRegistries(path: string, { rules, stamp }: State): Registries | undefined {
  const known = readPack(path) as RememberedRegistries | undefined;
  return known?.rules === rules && known.stamp === stamp ? known.value : undefined;
}

/** They are remembered when nothing was wrong with reading them: what is wrong is found each time. */
export function keepRegistries(path: string, state: State, { parts, issues }: Content): void {
  if (issues.some(({ file }) => isOfData(file))) return;
  const { articles: _articles, charts: _charts, ...value } = parts;
  writePack(path, { ...state, value } satisfies RememberedRegistries);
}
