/**
 * `npm run publish-figures`: keeps the figures as they are now as what readers have seen. Run after publishing; from then
 * on a changed figure needs a correction or an update. Refuses while the content has mistakes.
 */
import { writeFileSync } from "node:fs";
import { countParts, describeOutcome } from "../src/checks/report.ts";
import { runChecks } from "../src/checks/run.ts";
import { formatPublishedFigures, publishedFiguresFile } from "../src/read/published-figures.ts";
import { formatNumber } from "../src/vi/number.ts";
import { makePublicEdition } from "./public-edition.ts";
import { readParts } from "./read.ts";
import { today } from "./today.ts";

const content = readParts(".");
const issues = runChecks({ ...content, today });
if (issues.length > 0) {
  process.stderr.write(describeOutcome(issues, countParts(content.parts)));
  process.exitCode = 1;
} else {
  const { observations } = makePublicEdition(content.parts);
  writeFileSync(publishedFiguresFile, formatPublishedFigures(observations.values()));
  process.stdout.write(`Đã ghi ${formatNumber(observations.size)} số liệu vào ${publishedFiguresFile}.\n`);
}
