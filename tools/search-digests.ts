/** Digests of pages, remembered from build to build, so that a page that is still the same file need not be read again. */
import { closeSync, fstatSync, openSync, readSync, statSync } from "node:fs";
import { readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { digest } from "./search-files.ts";

type Remembered = Readonly<Record<string, readonly [stamp: string, digest: string]>>;

/** What no change leaves as it was: a file written anew is another, even when as long and as old. */
function stampOf(file: string): string {
  const { size, mtimeNs, ino } = statSync(file, { bigint: true });
  return [size, mtimeNs, ino].join(" ");
}

/** Files are read into it one after the other: memory of its own for each would have the heap looked through often. */
let shared = Buffer.allocUnsafe(1 << 20);

function digestFile(file: string): string {
  const opened = openSync(file, "r");
  try {
    const { size } = fstatSync(opened);
    if (size > shared.length) shared = Buffer.allocUnsafe(2 * size);
    let length = 0;
    for (let read = 1; read > 0; length += read)
      read = readSync(opened, shared, length, shared.length - length, length);
    return digest(shared.subarray(0, length), 32);
  } finally {
    closeSync(opened);
  }
}

export interface Digests {
  /** @param from the directory in which the file stands, when it is not the site's */
  of(file: string, from?: string): string;
  /** Remembers those that were asked for. */
  save(): Promise<void>;
}

/** @param directory whose files are asked for. @param memory the file in which digests are remembered */
export async function openDigests(directory: string, memory: string): Promise<Digests> {
  const before: Remembered = JSON.parse(await readFile(memory, "utf8").catch(() => "{}"));
  const now: Record<string, Remembered[string]> = {};
  return {
    of(file, from = directory) {
      const stamp = stampOf(join(from, file));
      const [known, remembered] = before[file] ?? [];
      const own = known === stamp && remembered ? remembered : digestFile(join(from, file));
      now[file] = [stamp, own];
      return own;
    },
    async save() {
      const unfinished = `${memory}.${process.pid}`;
      await writeFile(unfinished, JSON.stringify(now));
      await rename(unfinished, memory);
    },
  };
}
