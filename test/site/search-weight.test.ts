import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { builtSite } from "./directory.ts";

const folder = join(builtSite(), "_astro");
const scripts = readdirSync(folder).filter((name) => name.endsWith(".js"));

/** Bytes as hosts send them, of the scripts whose names begin so. */
function weightOf(...names: readonly string[]): number {
  const chosen = scripts.filter((script) => names.some((name) => script.startsWith(name)));
  expect(chosen).toHaveLength(names.length);
  return chosen.reduce((sum, script) => sum + brotliCompressSync(readFileSync(join(folder, script))).length, 0);
}

const kilobyte = 1024;

describe("the search", () => {
  it("weighs next to nothing on a page whose reader does not search", () => {
    expect(weightOf("Header.astro")).toBeLessThanOrEqual(0.3 * kilobyte);
  });

  it("weighs at most 6 KB beside Pagefind in the box of every page", () => {
    expect(weightOf("search-panel", "search-worker")).toBeLessThanOrEqual(6 * kilobyte);
  });

  it("weighs at most 6.5 KB beside Pagefind on its own page", () => {
    expect(weightOf("tim-kiem.astro", "search-worker")).toBeLessThanOrEqual(6.5 * kilobyte);
  });

  it("brings no file of Pagefind that it does not use", () => {
    const files = readdirSync(join(builtSite(), "pagefind")).filter((name) => /\.(?:js|css)$/.test(name));
    expect(files).toEqual(["pagefind.js"]);
  });
});
