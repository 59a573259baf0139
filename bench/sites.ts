/** The sites that are measured: how each is made in an empty directory, and the steps that build it. */
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeBaselineContent } from "./baseline-content.ts";
import { writePlainContent } from "./plain-content.ts";
import { buildOptions, everythingName, makeProject, projectName, samePagesName } from "./project-site.ts";

export const baselineName = "Astro + MDX";

/** What is measured, each on its own line. */
export type StepName = "charts" | "build" | "search index";

interface Step {
  readonly name: StepName;
  /** Arguments of the program. */
  readonly command: readonly string[];
  /** Node where it is left out. */
  readonly program?: string;
}

export interface Site {
  readonly name: string;
  /** Writes the site with so many articles below `root`. */
  readonly make: (root: string, articles: number) => void;
  readonly steps: readonly Step[];
  /** Measured only when asked for by name. */
  readonly onRequest?: true;
  /** Says what is to be installed, where it is not. */
  readonly absent?: (() => string | undefined) | undefined;
}

const project = join(import.meta.dirname, "..");

function makeBaseline(root: string, articles: number): void {
  cpSync(join(project, "bench/baseline"), root, { recursive: true });
  writeFileSync(join(root, "package.json"), JSON.stringify({ type: "module", private: true }));
  symlinkSync(join(project, "node_modules"), join(root, "node_modules"));
  writeBaselineContent(root, articles);
}

const benchFiles = ["plain-site.ts", "plain-content.ts", "baseline-content.ts", "content.ts"];

/** A peer that reads plain Markdown: its own files, the articles, and the functions that write the same HTML. */
function makePeer(root: string, articles: number, files: readonly string[]): void {
  for (const name of [...files, ...benchFiles]) cpSync(join(project, "bench", name), join(root, "bench", name));
  writeFileSync(join(root, "package.json"), JSON.stringify({ type: "module", private: true }));
  symlinkSync(join(project, "node_modules"), join(root, "node_modules"));
  writePlainContent(root, articles);
}

const eleventy = join(project, "bench/peers/eleventy");

function makeEleventy(root: string, articles: number): void {
  for (const name of ["eleventy.config.js", "_includes", "pages"]) {
    cpSync(join(eleventy, name), join(root, name), { recursive: true });
  }
  makePeer(root, articles, []);
  // Its input is the whole folder.
  writeFileSync(join(root, ".eleventyignore"), "node_modules\nbench\n");
}

function makeHugo(root: string, articles: number): void {
  makePeer(root, articles, ["hugo-content.ts"]);
  cpSync(join(project, "bench/peers/hugo"), join(root, "hugo"), { recursive: true });
}

function makeFloor(root: string, articles: number): void {
  makePeer(root, articles, ["floor.ts"]);
  for (const name of ["charts/plot-document.ts", "html.ts"])
    cpSync(join(project, "src", name), join(root, "src", name));
}

/** The build checks the content, too; that time is part of it. */
const projectSteps: readonly Step[] = [
  { name: "build", command: [...buildOptions, "tools/build.ts", "--no-search"] },
  { name: "search index", command: [...buildOptions, "bench/index-search.ts"] },
];

const makeOurs = (name: string) => (root: string, articles: number) => makeProject(root, articles, name);

export const sites: readonly Site[] = [
  { name: projectName, make: makeOurs(projectName), steps: projectSteps },
  {
    name: samePagesName,
    make: makeOurs(samePagesName),
    // Unchecked, like the peers' articles.
    steps: [{ name: "build", command: [...buildOptions, "bench/pages.ts", "dist"] }],
  },
  { name: everythingName, make: makeOurs(everythingName), steps: projectSteps, onRequest: true },
  {
    name: baselineName,
    make: makeBaseline,
    // With Node's own limit the memory of ten thousand modules may not do.
    steps: [
      {
        name: "build",
        command: ["--max-old-space-size=12000", "node_modules/astro/bin/astro.mjs", "build", "--silent"],
      },
    ],
  },
  {
    name: "Eleventy",
    make: makeEleventy,
    steps: [
      { name: "build", command: ["--max-old-space-size=12000", join(eleventy, "node_modules/@11ty/eleventy/cmd.cjs")] },
    ],
    absent: () =>
      existsSync(join(eleventy, "node_modules")) ? undefined : "run npm ci in bench/peers/eleventy to measure it",
  },
  {
    name: "Hugo, charts drawn before",
    make: makeHugo,
    steps: [
      { name: "charts", command: ["bench/hugo-content.ts"] },
      { name: "build", program: "hugo", command: ["--quiet", "--source", "hugo", "--destination", "../dist"] },
    ],
    absent: () => (spawnSync("hugo", ["version"]).status === 0 ? undefined : "Debian has it as the package hugo"),
  },
  {
    name: "plain script",
    make: makeFloor,
    steps: [{ name: "build", command: ["bench/floor.ts"] }],
  },
];
