/**
 * `npm run bench:bounds [-- 100 1000 10000]`: builds the site at each size and prints the largest page and file of each
 * kind, so that whatever grows with the archive is seen. A page or a file that outgrows its bound ends it with 1.
 */
import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, sep } from "node:path";
import { measureRun } from "./measure.ts";
import { everythingName } from "./project-site.ts";
import { sites } from "./sites.ts";

/** Kilobytes, not compressed: about ten times less is sent. The first that fits a kind counts. */
const bounds: readonly (readonly [kind: RegExp, most: number])[] = [
  [/\/$|\.html$/, 150],
  // The whole table is as long as it is.
  [/^du-lieu\/\*\.(csv|parquet)$/, Number.POSITIVE_INFINITY],
  // 20,000 rows (src/machine/year-parts.ts).
  [/^du-lieu\/\*\.(json|xlsx)$/, 10_000],
  // 5,000 rows; 10,000 addresses of the sitemap.
  [/./, 2500],
];
const mostOf = (kind: string) => bounds.find(([pattern]) => pattern.test(kind))?.[1] ?? 0;

/** `chi-so/…/`, `du-lieu/…csv`: a folder, how deep below it, what kind of file. */
function kindOf(path: string): string {
  const [top = "", ...rest] = path.split("/");
  if (rest.length === 0) return path;
  const name = rest.at(-1) ?? "";
  const depth = "*/".repeat(rest.length - 1);
  return name === "index.html" ? `${top}/${depth}` : `${top}/${depth}*${name.slice(name.indexOf("."))}`;
}

/** The largest file of each kind below a folder, in kilobytes. */
function measureLargest(folder: string): Map<string, number> {
  const largest = new Map<string, number>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const kind = kindOf(relative(folder, file).replaceAll(sep, "/"));
    largest.set(kind, Math.max(largest.get(kind) ?? 0, statSync(file).size / 1000));
  }
  return largest;
}

const counts = process.argv.slice(2).map(Number);
const sizes = counts.length > 0 ? counts : [100, 1000, 10_000];
const own = sites.find(({ name }) => name === everythingName);
if (!own || !sizes.every((size) => Number.isInteger(size) && size > 0))
  throw new Error("usage: bounds.ts 100 1000 10000");

const measured: Map<string, number>[] = [];
for (const size of sizes) {
  const root = mkdtempSync(join(tmpdir(), "nhip-kcn-bounds-"));
  try {
    own.make(root, size);
    console.log(`${new Date().toISOString().slice(11, 19)} ${own.name}, ${size} articles …`);
    await measureRun(process.execPath, ["tools/build.ts", "--no-search"], root);
    measured.push(measureLargest(join(root, "dist")));
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

const last = measured.at(-1) ?? new Map<string, number>();
const rows = [...last]
  .sort(([, a], [, b]) => b - a)
  .map(([kind, kilobytes]) => {
    const before = measured.at(-2)?.get(kind);
    const bySize = Object.fromEntries(
      sizes.map((size, index) => [`KB at ${size}`, Math.round(measured[index]?.get(kind) ?? 0)]),
    );
    return { kind, ...bySize, growth: before && Number((kilobytes / before).toFixed(2)) };
  });
console.table(rows);
const tooLarge = [...last].filter(([kind, kilobytes]) => kilobytes > mostOf(kind));
for (const [kind, kilobytes] of tooLarge)
  console.error(`${kind}: ${Math.round(kilobytes)} KB, more than ${mostOf(kind)}`);
if (tooLarge.length > 0) process.exitCode = 1;
