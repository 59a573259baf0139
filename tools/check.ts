/**
 * `npm run check [root]`: lists everything wrong with what editors wrote; exit code 1 when there is anything. `--fresh` looks
 * at every file as if for the first time.
 */
import { parseArgs } from "node:util";
import { memoryFolder } from "./check-memory.ts";
import { checkProject } from "./check-project.ts";
import { today } from "./today.ts";

const { values, positionals } = parseArgs({
  options: { fresh: { type: "boolean", default: false } },
  allowPositionals: true,
});
const root = positionals[0] ?? ".";
const { isClean, outcome } = checkProject(root, today, values.fresh ? undefined : memoryFolder(root));
(isClean ? process.stdout : process.stderr).write(outcome);
if (!isClean) process.exitCode = 1;
