/**
 * Folders of the index, each named by its content, on their way from one build to the next. Tens of thousands of files
 * are in them: to move a folder costs nothing, to link its files little, to write them most.
 */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { listFiles } from "./list-files.ts";
import { carryOver } from "./reuse-files.ts";

/** Where the site has its index. */
export const searchFolder = "pagefind";
/** In it, names change with the content. */
export const partsFolder = "parts";

/** Moves a folder in one step, so that who looks finds all of it or nothing. Gives whether it was there, on the same disk. */
function move(from: string, to: string): boolean {
  if (!existsSync(from)) return false;
  try {
    mkdirSync(dirname(to), { recursive: true });
    renameSync(from, to);
    return true;
  } catch {
    return false;
  }
}

const foldersIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

/** Takes the folders of the index out of a site that is to be removed, for the next build to put into its own. */
export function saveFolders(site: string, cache: string): void {
  const folder = join(site, searchFolder, partsFolder);
  if (!existsSync(folder)) return;
  for (const name of foldersIn(folder)) move(join(folder, name), join(cache, partsFolder, name));
}

/** Of a folder in which the files are, or one below: readers of names alone are fast. */
function countFiles(folder: string): number {
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries.reduce(
    (sum, entry) => sum + (entry.isDirectory() ? readdirSync(join(folder, entry.name)).length : 1),
    0,
  );
}

export interface FolderStore {
  /**
   * Brings a folder that an index had to a place where none is yet. Gives whether there was one.
   * @param count how many files it has when it is whole
   */
  bring(name: string, count: number, place: string): boolean;
  /** Removes the folders that nobody asked for. */
  clear(): void;
}

/** For an index of which every file is to be written. */
export const noFolders: FolderStore = { bring: () => false, clear: () => undefined };

/** @param standing the site that is going to be replaced, and stays whole until then */
export function openFolderStore(cache: string, standing?: string): FolderStore {
  const saved = join(cache, partsFolder);
  const isWhole = (folder: string, count: number) => existsSync(folder) && countFiles(folder) === count;
  return {
    bring(name, count, place) {
      if (isWhole(join(saved, name), count) && move(join(saved, name), place)) return true;
      const folder = standing && join(standing, searchFolder, partsFolder, name);
      if (!folder || !isWhole(folder, count)) return false;
      carryOver(listFiles(folder), folder, place);
      return true;
    },
    clear() {
      // Under another name first: another build may be about to take one.
      const removed = `${saved}-${process.pid}`;
      if (move(saved, removed)) rmSync(removed, { recursive: true, force: true });
    },
  };
}

/** Makes a folder at its place, whole or not at all; what is there already is right. @param fill makes it at another place */
export async function putFolder(place: string, fill: (unfinished: string) => Promise<void>): Promise<void> {
  if (existsSync(place)) return;
  const unfinished = `${place}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  await fill(unfinished);
  renameSync(unfinished, place);
}
