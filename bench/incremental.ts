/**
 * `npm run bench:incremental [-- 100 1000]`: what `npm run build` costs after one edit, its check and its index included,
 * beside the build from nothing; `--save` keeps the results in `bench/results/`.
 * `--verify 20`: makes random edits so many times, and compares the build that reuses pages with one that does not.
 */
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { EditRun } from "../src/components/speed/edit-results.ts";
import { compareTrees } from "./compare-trees.ts";
import { edits, makeEdits } from "./edits.ts";
import { machine } from "./machine.ts";
import { measureRun } from "./measure.ts";
import { buildOptions, everythingName, makeProject, projectName } from "./project-site.ts";
import { saveMeasures } from "./save-measures.ts";

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    verify: { type: "string" },
    seed: { type: "string", default: "1" },
    save: { type: "boolean", default: false },
  },
});

const round = (value: number, digits: number) => Number(value.toFixed(digits));

function inPlace<Result>(run: (root: string) => Promise<Result>): Promise<Result> {
  const root = mkdtempSync(join(tmpdir(), "nhip-kcn-incremental-"));
  return run(root).finally(() => rmSync(root, { recursive: true, force: true }));
}

/** Pages alone. */
const buildPages = (root: string, out: string, ...flags: string[]) =>
  measureRun(process.execPath, ["bench/pages.ts", out, ...flags], root);

const build = (root: string, ...flags: string[]) =>
  measureRun(process.execPath, [...buildOptions, "tools/build.ts", ...flags], root);

/** The files that differ from a clean build of the same content. */
async function findWrong(root: string, clean: () => Promise<unknown>): Promise<string[]> {
  await clean();
  return compareTrees(join(root, "dist"), join(root, "clean"));
}

async function verify(rounds: number, root: string): Promise<void> {
  await buildPages(root, "dist");
  for (let round = 0; round < rounds; round++) {
    const made = makeEdits(root, Number(options.seed) * 1000 + round, 1 + (round % 4));
    await buildPages(root, "dist");
    const wrong = await findWrong(root, () => buildPages(root, "clean", "--fresh"));
    console.log(`${round + 1}. ${made.join(", ")}: ${wrong.length === 0 ? "equal" : `WRONG ${wrong.join(" ")}`}`);
    if (wrong.length > 0) process.exitCode = 1;
  }
}

async function measure(articles: number, root: string): Promise<EditRun[]> {
  makeProject(root, articles, projectName);
  const rows: EditRun[] = [];
  const measureBuild = async (edit: string) => {
    const { wall, cpu, memory } = await build(root);
    const ofCold = round(cpu / (rows[0]?.cpuSeconds ?? cpu), 3);
    const run = { wallSeconds: round(wall, 1), cpuSeconds: round(cpu, 1), peakMB: Math.round(memory), ofCold };
    rows.push({ articles, edit, ...run });
    console.log(`${articles} articles, ${edit}: CPU ${cpu.toFixed(1)} s, ${ofCold.toFixed(3)} of cold`);
  };
  await measureBuild("cold");
  await measureBuild("nothing");
  for (const name of ["figure", "body", "correction", "title"]) {
    edits[name]?.(root, () => 0.5);
    await measureBuild(name);
  }
  const wrong = await findWrong(root, () => build(root, "--out", "clean", "--fresh"));
  console.log(wrong.length === 0 ? "Equal to a clean build, byte for byte." : `WRONG: ${wrong.join(" ")}`);
  if (wrong.length > 0) process.exitCode = 1;
  return rows;
}

console.log(machine);
if (options.verify) {
  const rounds = Number(options.verify);
  await inPlace((root) => {
    makeProject(root, 12, projectName);
    return verify(rounds, root);
  });
  console.log("the project's own content");
  await inPlace((root) => {
    makeProject(root, 0, everythingName);
    cpSync("data", join(root, "data"), { recursive: true });
    cpSync("src/content", join(root, "src/content"), { recursive: true });
    return verify(rounds, root);
  });
} else {
  const rows: EditRun[] = [];
  for (const articles of positionals.length > 0 ? positionals.map(Number) : [100, 1000]) {
    rows.push(...(await inPlace((root) => measure(articles, root))));
  }
  console.table(rows);
  if (options.save) saveMeasures("incremental", { edits: rows });
}
