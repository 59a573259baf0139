/** The registries as they were read, for as long as no file under `data/` changes. */
import { join } from "node:path";
import { isOfData, type Registries } from "../src/read/registry.ts";
import { type ContentFiles, stampFiles } from "./content-files.ts";
import { readPack, writePack } from "./memory-packs.ts";
import type { Content } from "./read.ts";
import { digestRules } from "./rules-digest.ts";

interface RememberedRegistries {
  /** Digest of the code that read them. */
  readonly rules: string;
  /** Of all files under `data/`. */
  readonly stamp: string;
  readonly value: Registries;
}

const registriesPath = (folder: string) => join(folder, "registries.json");

/** Undefined when they were read by other rules or from files that held something else. */
export function recallRegistries(folder: string, content: ContentFiles): Registries | undefined {
  const known = readPack(registriesPath(folder)) as RememberedRegistries | undefined;
  return known?.rules === digestRules() && known.stamp === stampFiles(content, isOfData) ? known.value : undefined;
}

/** They are remembered when nothing was wrong with reading them: what is wrong is found each time. */
export function keepRegistries(
  folder: string,
  content: ContentFiles,
  { parts, issues }: Pick<Content, "parts" | "issues">,
): void {
  if (issues.some(({ file }) => isOfData(file))) return;
  const { articles: _articles, charts: _charts, ...value } = parts;
  const state = { rules: digestRules(), stamp: stampFiles(content, isOfData) };
  writePack(registriesPath(folder), { ...state, value } satisfies RememberedRegistries);
}
