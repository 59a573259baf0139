/** Content with an error must never reach readers, though pages are built while it is checked. */
import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "refused-"));
  for (const name of ["src", "data", "public", "tools", "astro.config.mjs", "package.json", "tsconfig.json"]) {
    cpSync(name, join(root, name), { recursive: true });
  }
  symlinkSync(resolve("node_modules"), join(root, "node_modules"));
  mkdirSync(join(root, "dist"));
  writeFileSync(join(root, "dist/index.html"), "trang đang đứng");
});
afterAll(() => rmSync(root, { recursive: true }));

test("a wrong figure ends the build with its place, and the site that stands is as it was", () => {
  const [article = ""] = readdirSync(join(root, "src/content/articles")).filter((name) => name.endsWith(".mdx"));
  const file = join(root, "src/content/articles", article);
  writeFileSync(file, readFileSync(file, "utf8").replace(/(?<=^ *value: ).*$/m, "rất nhiều"));
  const { status, stderr } = spawnSync(process.execPath, ["tools/build.ts"], { cwd: root, encoding: "utf8" });
  expect(status).toBe(1);
  expect(stderr).toMatch(new RegExp(`^src/content/articles/${article}:\\d+:\\d+ `, "m"));
  expect(stderr).toContain("rất nhiều");
  expect(stderr).toContain("Chưa dựng trang");
  expect(readdirSync(join(root, "dist"))).toEqual(["index.html"]);
  const workshop = join(root, ".astro");
  const left = existsSync(workshop) ? readdirSync(workshop) : [];
  expect(left.filter((name) => name.startsWith("build-"))).toEqual([]);
});
