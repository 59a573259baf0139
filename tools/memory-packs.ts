/** Small files of JSON that are whole or count as none. */
import { hash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** What was written into the file; undefined when there is none, or it is not as it was written. */
export function readPack(path: string): unknown {
  try {
    const bytes = readFileSync(path);
    const end = bytes.indexOf("\n");
    const json = bytes.subarray(end + 1);
    return bytes.toString("latin1", 0, end) === hash("sha1", json) ? JSON.parse(json.toString()) : undefined;
  } catch {
    return undefined;
  }
}

/** Writes it whole or not at all, whoever else writes it at the same time. What cannot be written will be none. */
export function writePack(path: string, value: unknown): void {
  const json = Buffer.from(JSON.stringify(value));
  const unfinished = `${path}.${process.pid}`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(unfinished, Buffer.concat([Buffer.from(`${hash("sha1", json)}\n`), json]));
    renameSync(unfinished, path);
  } catch {
    rmSync(unfinished, { force: true });
  }
}
