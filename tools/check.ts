/** `npm run check [root]`: lists everything wrong with what editors wrote; exit code 1 when there is anything. */
import { describeOutcome } from "../src/checks/report.ts";
import { runChecks } from "../src/checks/run.ts";
import { readParts } from "./read.ts";
import { today } from "./today.ts";

const content = readParts(process.argv[2] ?? ".");
const issues = runChecks({ ...content, today });
const outcome = describeOutcome(issues, content.parts);

if (issues.length > 0) {
  process.stderr.write(outcome);
  process.exitCode = 1;
} else {
  process.stdout.write(outcome);
}
