import { hash } from "node:crypto";
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { listFiles } from "./list-files.ts";

/** What pages are made with, beside what editors write. */
export const codePaths: readonly string[] = [
  ...["src", "tools", "public", "data", "bench/results", "test/charts"],
  ...["astro.config.mjs", "tsconfig.json", "package.json", "package-lock.json"],
];

/** What editors write is followed record by record. */
const isContent = (file: string) =>
  /^src[/\\]content[/\\](articles|charts|frozen)[/\\]|^data[/\\].*\.(yaml|csv)$/.test(file);

function filesAt(path: string): string[] {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return listFiles(path)
    .map((file) => join(path, file))
    .filter((file) => !isContent(file))
    .toSorted();
}

/**
 * One digest of everything that makes pages other than content: our files, the packages as locked, Node, the address of
 * the site. When it changes, every page is made anew.
 */
export function digestCode(): string {
  const files = codePaths.flatMap(filesAt).map((file) => [file, hash("sha1", readFileSync(file))]);
  return hash("sha1", JSON.stringify([process.version, process.env.SITE_URL ?? "", files]));
}
