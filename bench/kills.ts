/**
 * `npm run bench:kills [-- 20]`: kills a build at a random moment so many times. Each time the site must be whole, as it was
 * or as it should become, and the next build right.
 */
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { recoverDirectory } from "../tools/replace-directory.ts";
import { digestTree } from "./compare-trees.ts";
import { makeRandom } from "./content.ts";
import { makeEdits } from "./edits.ts";
import { measureRun } from "./measure.ts";
import { makeProject, projectName } from "./project-site.ts";

const times = Number(process.argv[2] ?? 20);
const root = mkdtempSync(join(tmpdir(), "nhip-kcn-kills-"));
const build = (...options: string[]) => measureRun(process.execPath, ["bench/pages.ts", ...options], root);

/** Kills the build with all it started, if it has not ended by then. */
async function killBuild(milliseconds: number): Promise<void> {
  const child = spawn(process.execPath, ["bench/pages.ts", "dist"], { cwd: root, detached: true, stdio: "ignore" });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  await Promise.race([ended, sleep(milliseconds)]);
  if (child.exitCode === null && child.pid) process.kill(-child.pid, "SIGKILL");
  await ended;
}

/** One text for a whole tree. */
const readSite = (directory: string) => JSON.stringify([...digestTree(join(root, directory))].toSorted());

/** What readers have after the kill: a build that starts puts back what was moved away, and so does this. */
function stateOf(before: string, after: string): string {
  const missing = !existsSync(join(root, "dist"));
  recoverDirectory("dist");
  const now = readSite("dist");
  const state = now === before ? "as it was" : now === after ? "as it should become" : "BROKEN";
  return missing ? `put back, ${state}` : state;
}

try {
  makeProject(root, 12, projectName);
  await build("dist");
  makeEdits(root, 0, 2);
  // The first also bundles modules, which the others find: most moments of that long would be too late.
  const { wall } = await build("dist");
  process.chdir(root);
  const random = makeRandom(Date.now());
  for (let time = 1; time <= times; time++) {
    const before = readSite("dist");
    const made = makeEdits(root, time, 2);
    await build("clean", "--fresh");
    const after = readSite("clean");
    const moment = random() * wall * 1000;
    await killBuild(moment);
    const state = stateOf(before, after);
    await build("dist");
    const next = readSite("dist") === after ? "right" : "WRONG";
    console.log(`${time}. ${made.join(", ")}; killed at ${Math.round(moment)} ms: ${state}; next build ${next}`);
    if (state.includes("BROKEN") || next === "WRONG") process.exitCode = 1;
  }
} finally {
  rmSync(root, { recursive: true, force: true });
}
