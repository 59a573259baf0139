/** What a build that reuses pages rests on: everything a page is made from is read where the reading is noted. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { fileCells } from "../src/reads/cells.ts";
import { codePaths } from "../tools/code-digest.ts";

const files = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((file) => /\.(ts|astro|mdx)$/.test(file) && !/\.test\.ts$/.test(file))
  // Checks make no pages, and what runs in a reader's browser neither.
  .filter((file) => !/^(checks|client)[/\\]/.test(file));

const filesWith = (pattern: RegExp) => files.filter((file) => pattern.test(readFileSync(join("src", file), "utf8")));

test("nothing is kept between pages but by once, onceFor and question", () => {
  expect(filesWith(/new WeakMap/).toSorted()).toEqual([
    // Words of what a reader picks in the browser.
    "explore/find-offers.ts",
    "reads.ts",
    // What a thing was read from stays with the thing.
    "reads/cells.ts",
  ]);
  expect(filesWith(/^(export )?let /m).toSorted()).toEqual([
    "published.ts",
    // Nothing of the Edition: the painter's version, and the painter.
    "raster/cached-png.ts",
    "raster/draw-png.ts",
    "reads/cells.ts",
    "reads/watched-edition.ts",
  ]);
});

test("files are read by the one module that notes it, and by what draws pictures with fonts", () => {
  expect(filesWith(/from "node:fs/).toSorted()).toEqual([
    "published.ts",
    "raster/cached-png.ts",
    "raster/fonts.ts",
    "raster/picture-cache.ts",
  ]);
});

test("what is read from files while pages are rendered has names of its own: it may change while the Edition stays", () => {
  const names = [...readFileSync("src/published.ts", "utf8").matchAll(/(?:watchMap|question)\(\s*"([^"]+)"/g)];
  // What bodies show is read when content is, and is in the digest of the fields.
  const read = names.map((match) => match[1] ?? "").filter((name) => name !== "shown");
  expect(new Set(read)).toEqual(fileCells);
});

test("what pages import from outside src is known to the digest of the code", () => {
  const globs = files.flatMap((file) =>
    [...readFileSync(join("src", file), "utf8").matchAll(/import\.meta\.glob[^(]*\("\/([^"]+)"/g)].map(
      (match) => match[1] ?? "",
    ),
  );
  expect(globs).not.toEqual([]);
  for (const glob of globs)
    expect(
      codePaths.some((path) => glob.startsWith(`${path}/`)),
      glob,
    ).toBe(true);
});

test("pages are rendered one after the other, so that what is read belongs to one page", () => {
  expect(readFileSync("astro.config.mjs", "utf8")).not.toMatch(/concurrency/);
});
