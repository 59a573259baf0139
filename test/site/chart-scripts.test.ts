import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { articlePath, chartPath } from "../../src/urls.ts";
import { builtSite } from "./directory.ts";
import { edition } from "./edition.ts";
import { pages } from "./pages.ts";

const kilobyte = 1024;
const bytesOf = (file: string) => readFileSync(join(builtSite(), file));

/** A script and all that it imports before it runs; what it fetches when asked is not among them. */
function graphOf(file: string, known = new Set<string>()): ReadonlySet<string> {
  if (known.has(file)) return known;
  known.add(file);
  for (const [, target = ""] of bytesOf(file)
    .toString()
    .matchAll(/(?:from|import)\s*"(\.[^"]+)"/g)) {
    graphOf(posix.join(posix.dirname(file), target), known);
  }
  return known;
}

const scriptsOf = (path: string): string[] =>
  [...(pages.find((page) => page.path === path)?.document.querySelectorAll('script[type="module"][src]') ?? [])].map(
    (script) => script.getAttribute("src") ?? "",
  );
const named = (files: Iterable<string>, name: RegExp) => [...files].filter((file) => name.test(file));
const weightOf = (files: Iterable<string>) => [...files].reduce((sum, file) => sum + gzipSync(bytesOf(file)).length, 0);

const [chart = ""] = edition.charts.keys();
const [article] = edition.articles;
const shared = /Chart(?:Reader|Page)\./;

describe("the script that all charts share", () => {
  const entries = named(scriptsOf(articlePath(article?.slug ?? "")), shared);
  const files = new Set(entries.flatMap((file) => [...graphOf(file)]));

  it(`is at most 5 KB to transfer, with all that it imports (now ${(weightOf(files) / kilobyte).toFixed(1)} KB)`, () => {
    expect(named(files, /chart-reader/)).toHaveLength(1);
    expect(weightOf(files)).toBeLessThanOrEqual(5 * kilobyte);
  });
});

describe("the page of a chart", () => {
  const files = new Set(named(scriptsOf(chartPath(chart)), shared).flatMap((file) => [...graphOf(file)]));

  it(`reads, sorts and plays with at most 5 KB (now ${(weightOf(files) / kilobyte).toFixed(1)} KB)`, () => {
    expect(files.size).toBeGreaterThan(1);
    expect(weightOf(files)).toBeLessThanOrEqual(5 * kilobyte);
  });

  it("fetches the sound only when it is asked for", () => {
    expect(named(files, /chart-sound\./)).toEqual([]);
    expect([...files].some((file) => bytesOf(file).includes("chart-sound."))).toBe(true);
  });
});
