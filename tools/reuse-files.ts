/** Carries files over from the site that stands: the same file under the new site's name, neither read nor written. */
import { constants, copyFileSync, linkSync, mkdirSync, readFileSync, rmSync, statSync, utimesSync } from "node:fs";
import { dirname, join } from "node:path";
import { standingPlace } from "./search-aside.ts";

/** Where a disk has no links, a copy with the same time does as well. */
function link(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to, constants.COPYFILE_FICLONE);
    const { atime, mtime } = statSync(from);
    utimesSync(to, atime, mtime);
  }
}

/** Puts the files of the site that stands into the new one. */
export function carryOver(files: Iterable<string>, standing: string, site: string): void {
  const folders = new Set<string>();
  for (const file of files) {
    const target = join(site, file);
    const folder = dirname(target);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    link(join(standingPlace(standing, file), file), target);
  }
}

function isEqual(file: string, other: string): boolean {
  const [ours, theirs] = [file, other].map((name) => statSync(name, { throwIfNoEntry: false }));
  return ours?.isFile() === true && ours.size === theirs?.size && readFileSync(file).equals(readFileSync(other));
}

/** Files that came out as they were stay the very files they were, time and all: what copies the site sees what changed. */
export function keepUnchanged(files: Iterable<string>, standing: string, site: string): void {
  for (const file of files) {
    const [ours, theirs] = [join(site, file), join(standing, file)];
    if (!isEqual(theirs, ours)) continue;
    rmSync(ours);
    link(theirs, ours);
  }
}
