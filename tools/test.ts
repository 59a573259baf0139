/**
 * `npm test`: types, lint, content, the build, then all of Vitest. The last line counts what passed and what failed;
 * a test that is skipped has not passed.
 */
import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";

const site = "test-output/site";
const vitestReport = "test-output/vitest.json";

interface Step {
  readonly name: string;
  /** A script for Node, with its arguments. */
  readonly command: readonly string[];
}

const steps: readonly Step[] = [
  { name: "types of pages", command: ["node_modules/astro/bin/astro.mjs", "check", "--minimumSeverity", "warning"] },
  { name: "types of programs", command: ["node_modules/typescript/bin/tsc", "--noEmit"] },
  { name: "lint", command: ["node_modules/@biomejs/biome/bin/biome", "ci"] },
  { name: "content", command: ["tools/check.ts"] },
];
const build: Step = { name: "build", command: ["tools/build.ts", "--out", site] };

interface Count {
  readonly passed: number;
  readonly failed: number;
}

const environment = { ...process.env, ASTRO_TELEMETRY_DISABLED: "1", TEST_SITE: site };

/** Runs a script and shows what it prints. */
function run({ name, command }: Step): boolean {
  console.log(`\n── ${name} ──`);
  const { status } = spawnSync(process.execPath, command, {
    stdio: ["ignore", "inherit", "inherit"],
    env: environment,
  });
  return status === 0;
}

const countOf = (passed: boolean): Count => ({ passed: passed ? 1 : 0, failed: passed ? 0 : 1 });

interface VitestReport {
  readonly success: boolean;
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
}

/** Vitest's counts. Failed are also tests that were skipped, and a file that broke before its first test. */
function runVitest(projects: readonly string[]): Count {
  rmSync(vitestReport, { force: true });
  const selection = projects.flatMap((project) => ["--project", project]);
  const reporters = ["--reporter", "default", "--reporter", "json", "--outputFile.json", vitestReport];
  const succeeded = run({
    name: "tests",
    command: ["node_modules/vitest/vitest.mjs", "run", ...selection, ...reporters],
  });
  const report = JSON.parse(readFileSync(vitestReport, "utf8")) as VitestReport;
  const failed = report.numFailedTests + report.numPendingTests + report.numTodoTests;
  return { passed: report.numPassedTests, failed: succeeded && report.success ? failed : Math.max(failed, 1) };
}

const built = [...steps.map(run), run(build)];
const siteIsBuilt = built.at(-1);
const tests = runVitest(siteIsBuilt ? ["unit", "charts", "site", "browser"] : ["unit", "charts"]);

const counts = [...built.map(countOf), tests];
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
