import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { carryOver, keepUnchanged } from "./reuse-files.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "reuse-"));
  mkdirSync(join(root, "old"));
  mkdirSync(join(root, "new"));
});
afterEach(() => rmSync(root, { recursive: true }));

const write = (name: string, text: string) => writeFileSync(join(root, name), text);
const isSameFile = (name: string) => statSync(join(root, "old", name)).ino === statSync(join(root, "new", name)).ino;
/** Longer than what is compared at once. */
const long = "số liệu ".repeat(20_000);

test("a file that came out as it was is the very file that stood there", () => {
  for (const [name, text] of [
    ["ngan.html", "một"],
    ["trong.html", ""],
    ["dai.html", long],
  ] as const) {
    write(`old/${name}`, text);
    write(`new/${name}`, text);
  }
  const names = ["ngan.html", "trong.html", "dai.html"];
  keepUnchanged(names, join(root, "old"), join(root, "new"));
  expect(names.map(isSameFile)).toEqual([true, true, true]);
});

test("a file that changed stays as it was written, were it by its last letter", () => {
  write("old/a.html", `${long}a`);
  write("new/a.html", `${long}b`);
  write("old/b.html", "ngắn");
  write("new/b.html", "dài hơn");
  write("new/moi.html", "mới");
  keepUnchanged(["a.html", "b.html", "moi.html"], join(root, "old"), join(root, "new"));
  expect(["a.html", "b.html"].map(isSameFile)).toEqual([false, false]);
  expect(readFileSync(join(root, "new/a.html"), "utf8")).toBe(`${long}b`);
  expect(readFileSync(join(root, "new/moi.html"), "utf8")).toBe("mới");
});

test("files are carried over with their folders and their times", () => {
  mkdirSync(join(root, "old/bai"));
  write("old/bai/index.html", "bài");
  carryOver(["bai/index.html"], join(root, "old"), join(root, "new"));
  expect(readFileSync(join(root, "new/bai/index.html"), "utf8")).toBe("bài");
  expect(statSync(join(root, "new/bai/index.html")).mtimeMs).toBe(statSync(join(root, "old/bai/index.html")).mtimeMs);
});
