/**
 * `npm run bench:incremental [-- 100 1000]`: what a build costs after one edit, beside the build from nothing.
 * `--verify 20`: makes random edits so many times, and compares the build that reuses pages with one that does not.
 */
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { compareTrees } from "./compare-trees.ts";
import { edits, makeEdits } from "./edits.ts";
import { machine } from "./machine.ts";
import { measureRun } from "./measure.ts";
import { makeProject, projectName } from "./sites.ts";

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    verify: { type: "string" },
    seed: { type: "string", default: "1" },
    search: { type: "boolean", default: false },
  },
});

function inPlace<Result>(run: (root: string) => Promise<Result>): Promise<Result> {
  const root = mkdtempSync(join(tmpdir(), "nhip-kcn-incremental-"));
  return run(root).finally(() => rmSync(root, { recursive: true, force: true }));
}

const build = (root: string, out: string, ...flags: string[]) =>
  measureRun(process.execPath, ["bench/pages.ts", out, ...flags, ...(options.search ? ["--search"] : [])], root);

/** The files that differ from a clean build of the same content. */
async function findWrong(root: string): Promise<string[]> {
  await build(root, "clean", "--fresh");
  return compareTrees(join(root, "dist"), join(root, "clean"));
}

async function verify(rounds: number, root: string): Promise<void> {
  await build(root, "dist");
  for (let round = 0; round < rounds; round++) {
    const made = makeEdits(root, Number(options.seed) * 1000 + round, 1 + (round % 4));
    await build(root, "dist");
    const wrong = await findWrong(root);
    console.log(`${round + 1}. ${made.join(", ")}: ${wrong.length === 0 ? "equal" : `WRONG ${wrong.join(" ")}`}`);
    if (wrong.length > 0) process.exitCode = 1;
  }
}

async function measure(articles: number, root: string): Promise<void> {
  makeProject(root, articles, projectName);
  const cold = await build(root, "dist");
  const row = (name: string, { wall, cpu, memory }: typeof cold) => {
    const numbers = [`${wall.toFixed(1)} s`, `CPU ${cpu.toFixed(1)} s`, `${Math.round(memory)} MB`];
    console.log(`${articles} articles, ${name}: ${[...numbers, `${(cpu / cold.cpu).toFixed(3)} of cold`].join(", ")}`);
  };
  row("cold", cold);
  row("nothing changed", await build(root, "dist"));
  for (const name of ["figure", "body", "correction", "article removed"]) {
    edits[name]?.(root, () => 0.5);
    row(name, await build(root, "dist"));
  }
  const wrong = await findWrong(root);
  console.log(wrong.length === 0 ? "Equal to a clean build, byte for byte." : `WRONG: ${wrong.join(" ")}`);
  if (wrong.length > 0) process.exitCode = 1;
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
    makeProject(root, 0, "everything");
    cpSync("data", join(root, "data"), { recursive: true });
    cpSync("src/content", join(root, "src/content"), { recursive: true });
    return verify(rounds, root);
  });
} else {
  for (const articles of positionals.length > 0 ? positionals.map(Number) : [100, 1000]) {
    await inPlace((root) => measure(articles, root));
  }
}
