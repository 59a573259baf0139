import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { buildPlace, recoverDirectory, replaceDirectory, waitingPlace } from "./replace-directory.ts";

let root: string;
const from = process.cwd();

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "replace-"));
  process.chdir(root);
});
afterEach(() => {
  process.chdir(from);
  rmSync(root, { recursive: true });
});

function write(directory: string, text: string) {
  mkdirSync(directory, { recursive: true });
  writeFileSync(join(directory, "index.html"), text);
}
const read = () => readFileSync("dist/index.html", "utf8");

test.each([
  ["in one step", undefined],
  ["in two where the system has no such step", () => false],
])("a complete site takes the place of the one before %s, and nothing of that is left", (_how, swap) => {
  write("dist", "old");
  write(buildPlace(), "new");
  replaceDirectory("dist", buildPlace(), undefined, swap);
  expect(read()).toBe("new");
  expect(readdirSync(".astro")).toEqual([]);
});

test("a site that cannot be moved there leaves the one before where it was", () => {
  write("dist", "old");
  expect(() => replaceDirectory("dist", "nowhere")).toThrow();
  expect(read()).toBe("old");
  expect(readdirSync(".astro")).toEqual([]);
});

test("the first site needs none before it", () => {
  write(buildPlace(), "new");
  replaceDirectory("out/dist", buildPlace());
  expect(readFileSync("out/dist/index.html", "utf8")).toBe("new");
});

/** A disk of its own on Linux: the memory. */
const otherDisk = "/dev/shm";
const hasOtherDisk = existsSync(otherDisk) && statSync(otherDisk).dev !== statSync(tmpdir()).dev;

test.runIf(hasOtherDisk).each([
  ["in one step", undefined],
  ["in two", () => false],
])("a site on another disk is replaced, too, %s, and nothing is left there", (_how, swap) => {
  const place = mkdtempSync(join(otherDisk, "replace-"));
  const target = join(place, "dist");
  for (const text of ["first", "second", "third"]) {
    write(buildPlace(), text);
    replaceDirectory(target, buildPlace(), undefined, swap);
    expect(readFileSync(join(target, "index.html"), "utf8")).toBe(text);
  }
  expect([readdirSync(place), readdirSync(".astro")]).toEqual([["dist"], []]);
  rmSync(place, { recursive: true });
});

test("what a killed build had moved away is put back", () => {
  write("dist", "old");
  mkdirSync(".astro");
  // The state between the two renames.
  renameSync("dist", waitingPlace("dist"));
  recoverDirectory("dist");
  expect(read()).toBe("old");
  expect(readdirSync(".astro")).toEqual([]);
});

test("unfinished work of a build that no longer runs is cleared, that of a running one is not", () => {
  write(".astro/build-999999999", "half");
  write(buildPlace(), "being written");
  recoverDirectory("dist");
  expect(readdirSync(".astro")).toEqual([`build-${process.pid}`]);
  renameSync(buildPlace(), ".astro/build-999999998");
  recoverDirectory("dist");
  expect(readdirSync(".astro")).toEqual([]);
});
