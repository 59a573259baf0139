import { hash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { frozenFolder } from "../src/embed/frozen-file.ts";
import { articleFolder } from "../src/read/article.ts";
import { chartFolder } from "../src/read/chart.ts";

const project = join(import.meta.dirname, "..");

/** What editors write is no code, and there is much of it. */
const contentFolders: ReadonlySet<string> = new Set([articleFolder, chartFolder, frozenFolder]);

const isModule = (file: string) => file.endsWith(".ts") && !file.endsWith(".test.ts");

const listModules = (folder: string): string[] =>
  readdirSync(join(project, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return contentFolders.has(path) ? [] : listModules(path);
    return isModule(entry.name) ? [path] : [];
  });

function makeDigest(): string {
  const packages = ["package.json", "package-lock.json"].filter((file) => existsSync(join(project, file)));
  const files = [...listModules("src"), ...listModules("tools"), ...packages].toSorted();
  const digests = files.map((file) => [file, hash("sha1", readFileSync(join(project, file)))]);
  return hash("sha1", JSON.stringify([process.version, digests]));
}

let digest: string | undefined;

/** One digest of everything that content is read and checked with: our modules, the packages as locked, Node. */
export function digestRules(): string {
  digest ??= makeDigest();
  return digest;
}
