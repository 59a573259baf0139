import { hash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const project = join(import.meta.dirname, "..");

const listModules = (folder: string): string[] =>
  readdirSync(join(project, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
    .map((file) => join(folder, file))
    .toSorted();

function makeDigest(): string {
  const packages = ["package.json", "package-lock.json"].filter((file) => existsSync(join(project, file)));
  const files = [...listModules("src"), ...listModules("tools"), ...packages];
  const digests = files.map((file) => [file, hash("sha1", readFileSync(join(project, file)))]);
  return hash("sha1", JSON.stringify([process.version, digests]));
}

let digest: string | undefined;

/** One digest of everything that content is read and checked with: our modules, the packages as locked, Node. */
export function digestRules(): string {
  digest ??= makeDigest();
  return digest;
}
