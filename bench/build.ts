/**
 * `npm run bench [-- 100 1000]`: the project's own build beside plain sites of the same articles: Astro + MDX, Eleventy,
 * Hugo, a bare script. Left out of ours is what `project-site.ts` says; `--only "Nhịp KCN, everything"` measures that too, alone.
 * `--rounds 3` measures each three times in turn and reports the quietest; `--save` keeps the results in
 * `bench/results/`.
 */
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { machine } from "./machine.ts";
import { measureRun } from "./measure.ts";
import { printGrowth, printRatios, printTable, quietest, type Result, saveResults } from "./report.ts";
import { type Site, sites } from "./sites.ts";

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: "string", default: "1" },
    only: { type: "string" },
    save: { type: "boolean", default: false },
  },
});

function parseCount(text: string): number {
  const count = Number(text);
  if (Number.isInteger(count) && count > 0) return count;
  throw new Error("usage: npm run bench -- 100 1000 10000 --rounds 3 --save");
}

function measureOutput(folder: string): Pick<Result, "pages" | "size"> {
  if (!existsSync(folder)) return { pages: 0, size: 0 };
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const bytes = files.reduce((total, { parentPath, name }) => total + statSync(join(parentPath, name)).size, 0);
  return { pages: files.filter(({ name }) => name.endsWith(".html")).length, size: bytes / 1e6 };
}

async function measureSite({ name, make, steps }: Site, articles: number): Promise<Result[]> {
  const root = mkdtempSync(join(tmpdir(), "nhip-kcn-bench-"));
  try {
    make(root, articles);
    const results: Result[] = [];
    for (const step of steps) {
      console.log(`${new Date().toISOString().slice(11, 19)} ${name}, ${articles} articles, ${step.name} …`);
      const run = await measureRun(step.program ?? process.execPath, step.command, root);
      results.push({ site: name, step: step.name, articles, ...run, ...measureOutput(join(root, "dist")) });
    }
    return results;
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

const sizes = positionals.length > 0 ? positionals.map(parseCount) : [100, 1000, 10_000];
const wanted = sites.filter(({ name, onRequest }) => (options.only ? name === options.only : !onRequest));
for (const { name, absent } of wanted) if (absent?.()) console.log(`${name} is absent: ${absent()}.`);
const asked = wanted.filter(({ absent }) => !absent?.());
console.log(machine);
console.log("Built per article: its page, and an embed for each of its two charts; text, figures, charts the same.");
console.log(
  "Ours also has the pages of entities, indicators, sources and lists, the data, and the check of the content.",
);
const results: Result[] = [];
for (const articles of sizes) {
  for (let round = 0; round < parseCount(options.rounds); round++) {
    for (const site of asked) results.push(...(await measureSite(site, articles)));
  }
}
printTable(quietest(results));
printRatios(quietest(results));
printGrowth(quietest(results));
if (options.save) saveResults(results);
