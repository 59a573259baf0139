/** Carries files over from the site that stands: the same file under the new site's name, neither read nor written. */
import {
  closeSync,
  constants,
  copyFileSync,
  linkSync,
  mkdirSync,
  openSync,
  readSync,
  rmSync,
  statSync,
  utimesSync,
} from "node:fs";
import { dirname, join, sep } from "node:path";
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
    const target = `${site}${sep}${file}`;
    const folder = dirname(target);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    link(`${standingPlace(standing, file)}${sep}${file}`, target);
  }
}

const blocks = [Buffer.alloc(65536), Buffer.alloc(65536)] as const;

/** Block by block into the same memory: read whole, a site of many files makes Node look for memory again and again. */
function haveSameBytes(file: number, other: number): boolean {
  for (;;) {
    const [read, also] = [readSync(file, blocks[0]), readSync(other, blocks[1])];
    if (read !== also || blocks[0].compare(blocks[1], 0, read, 0, read) !== 0) return false;
    if (read === 0) return true;
  }
}

function isEqual(file: string, other: string): boolean {
  const [ours, theirs] = [file, other].map((name) => statSync(name, { throwIfNoEntry: false }));
  if (!ours?.isFile() || ours.size !== theirs?.size) return false;
  const opened = [openSync(file, "r"), openSync(other, "r")] as const;
  try {
    return haveSameBytes(...opened);
  } finally {
    for (const one of opened) closeSync(one);
  }
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
