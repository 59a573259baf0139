/** `npm run bench [-- 100 1000]`: the project's own build beside a plain Astro + MDX site of the same articles. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { cpus, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { writeBaselineContent } from "./baseline-content.ts";
import { writeProjectContent } from "./content.ts";
import { measureRun, type Run } from "./measure.ts";

interface Result extends Run {
  readonly site: string;
  readonly articles: number;
  readonly pages: number;
  /** Megabytes of output. */
  readonly size: number;
}

const project = join(import.meta.dirname, "..");

/** What a build of the project needs besides its content. */
const projectFiles = ["src", "tools", "public", "astro.config.mjs", "package.json", "tsconfig.json"];
const isContent = (path: string) => /[/\\]src[/\\]content[/\\](articles|charts)[/\\]/.test(path);

function makeProject(root: string, count: number): void {
  for (const name of projectFiles) {
    cpSync(join(project, name), join(root, name), { recursive: true, filter: (path) => !isContent(path) });
  }
  writeProjectContent(root, count);
}

function makeBaseline(root: string, count: number): void {
  cpSync(join(project, "bench/baseline"), root, { recursive: true });
  writeFileSync(join(root, "package.json"), JSON.stringify({ type: "module", private: true }));
  writeBaselineContent(root, count);
}

/** Each site: how it is made and how it is built. Search is left out of both; it is measured on its own. */
const sites = [
  { name: "Nhịp KCN", make: makeProject, command: ["tools/build.ts", "--no-search"] },
  { name: "Astro + MDX", make: makeBaseline, command: ["node_modules/astro/bin/astro.mjs", "build", "--silent"] },
] as const;

function measureOutput(folder: string): Pick<Result, "pages" | "size"> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const bytes = files.reduce((total, file) => total + statSync(join(folder, file)).size, 0);
  return { pages: files.filter((file) => file.endsWith(".html")).length, size: bytes / 1e6 };
}

async function buildSite({ name, make, command }: (typeof sites)[number], articles: number): Promise<Result> {
  const root = mkdtempSync(join(tmpdir(), "nhip-kcn-bench-"));
  try {
    mkdirSync(root, { recursive: true });
    make(root, articles);
    symlinkSync(join(project, "node_modules"), join(root, "node_modules"));
    const run = await measureRun(process.execPath, ["--max-old-space-size=12000", ...command], root);
    return { site: name, articles, ...run, ...measureOutput(join(root, "dist")) };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function report(results: readonly Result[]): void {
  const rows = results.map((result) => {
    const peer = results.find(({ site, articles }) => site === "Astro + MDX" && articles === result.articles);
    return {
      site: result.site,
      articles: result.articles,
      "wall s": result.wall.toFixed(1),
      "CPU s": result.cpu.toFixed(1),
      "pages/s": Math.round(result.pages / result.wall),
      "peak MB": Math.round(result.memory),
      pages: result.pages,
      "output MB": result.size.toFixed(1),
      "CPU ÷ Astro + MDX": peer ? (result.cpu / peer.cpu).toFixed(2) : "",
    };
  });
  console.table(rows);
}

/** The exponent of growth between the smallest and the largest size: 1 is linear. */
function reportGrowth(results: readonly Result[]): void {
  for (const { name } of sites) {
    const own = results.filter(({ site }) => site === name);
    const [first, last] = [own[0], own.at(-1)];
    if (!first || !last || first === last) continue;
    const exponent = Math.log(last.cpu / first.cpu) / Math.log(last.articles / first.articles);
    console.log(`${name}: CPU grows as articles^${exponent.toFixed(2)} from ${first.articles} to ${last.articles}`);
  }
}

const asked = process.argv.slice(2).map(Number);
if (asked.some((size) => !Number.isInteger(size) || size < 1)) {
  throw new Error("usage: npm run bench -- 100 1000 10000");
}
const sizes = asked.length > 0 ? asked : [100, 1000, 10_000];
console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}, ${Math.round(totalmem() / 1e9)} GB`);
const results: Result[] = [];
for (const articles of sizes) {
  for (const site of sites) {
    console.log(`${new Date().toISOString().slice(11, 19)} ${site.name}, ${articles} articles …`);
    results.push(await buildSite(site, articles));
  }
}
report(results);
reportGrowth(results);
