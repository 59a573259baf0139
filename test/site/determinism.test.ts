import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { builtSite } from "./directory.ts";

const again = "test-output/site-again";
let cache: string;

beforeAll(() => {
  // Within the project: modules find their packages from there.
  cache = mkdtempSync("test-output/build-cache-");
  const build = ["tools/build.ts", "--out", again, "--cache", cache, "--parts", "2"];
  const { status, stderr } = spawnSync(process.execPath, build, { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
});

afterAll(() => {
  for (const directory of [again, cache]) rmSync(directory, { recursive: true, force: true });
});

const digests = (directory: string) =>
  new Map(
    readdirSync(directory, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [relative(directory, file), createHash("sha256").update(readFileSync(file)).digest("hex")]),
  );

it("a second build, from an empty cache and in two parts at a time, gives the same files with the same bytes", () => {
  const [first, second] = [digests(builtSite()), digests(again)];
  const names = [...new Set([...first.keys(), ...second.keys()])].toSorted();
  expect(first.size).toBeGreaterThan(10);
  expect(names.filter((name) => first.get(name) !== second.get(name))).toEqual([]);
});
