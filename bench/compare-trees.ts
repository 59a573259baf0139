import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

/** Every file below a directory with the digest of its bytes. */
export function digestTree(directory: string): Map<string, string> {
  const files = readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const digest = (file: string) => createHash("sha256").update(readFileSync(file)).digest("hex");
  return new Map(files.map((file) => [relative(directory, file), digest(file)]));
}

/** The files that one of two trees has alone, or with other bytes. */
export function compareTrees(first: string, second: string): string[] {
  const [ours, theirs] = [digestTree(first), digestTree(second)];
  const names = [...new Set([...ours.keys(), ...theirs.keys()])].toSorted();
  return names.filter((name) => ours.get(name) !== theirs.get(name));
}
