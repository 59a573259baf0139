/**
 * `npm run bench:shards [-- 4]`: builds the site whole, then in so many parts, and compares every byte; says what a part
 * costs. Content is the project's own.
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compareTrees } from "./compare-trees.ts";
import { measureRun } from "./measure.ts";

const count = Number(process.argv[2] ?? 4);
const place = mkdtempSync(join(tmpdir(), "nhip-kcn-shards-"));
const rows: object[] = [];

/** Every build from nothing, as on machines of their own. */
async function build(name: string, ...options: string[]): Promise<string> {
  const out = join(place, name);
  const run = await measureRun(process.execPath, ["tools/build.ts", "--out", out, ...options], process.cwd());
  rows.push({
    build: name,
    "wall s": run.wall.toFixed(1),
    "CPU s": run.cpu.toFixed(1),
    "peak MB": Math.round(run.memory),
  });
  return out;
}

try {
  const whole = await build("whole");
  const union = join(place, "union");
  mkdirSync(union);
  for (let index = 1; index <= count; index++) {
    const part = await build(`part ${index} of ${count}`, "--shard", `${index}/${count}`);
    // A file of two parts would be written twice: the parts must be disjoint.
    cpSync(part, union, { recursive: true, force: false, errorOnExist: true });
  }
  await build("union", "--finish");
  console.table(rows);
  const differing = compareTrees(whole, union);
  for (const file of differing) console.error(`differs: ${file}`);
  console.log(differing.length === 0 ? `The union of ${count} parts equals the whole, byte for byte.` : "NOT EQUAL");
  process.exitCode = differing.length === 0 ? 0 : 1;
} finally {
  rmSync(place, { recursive: true, force: true });
}
