import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach } from "vitest";

const project = resolve(".");

/** Runs each test of a file in a directory of its own that holds a copy of what editors wrote. */
export function useContentCopy(): void {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "content-"));
    for (const folder of ["src/content", "data"])
      cpSync(join(project, folder), join(root, folder), { recursive: true });
    process.chdir(root);
  });
  afterEach(() => {
    process.chdir(project);
    rmSync(root, { recursive: true });
  });
}
