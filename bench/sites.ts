/** The sites that are measured: how each is made in an empty directory, and the steps that build it. */
import { cpSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeBaselineContent } from "./baseline-content.ts";
import { writeProjectContent } from "./content.ts";

export const baselineName = "Astro + MDX";

/** What is measured, each on its own line. */
export type StepName = "build" | "search index";

export interface Step {
  readonly name: StepName;
  /** Arguments of Node. */
  readonly command: readonly string[];
}

export interface Site {
  readonly name: string;
  /** Writes the site with so many articles below `root`. */
  readonly make: (root: string, articles: number) => void;
  readonly steps: readonly Step[];
  /** Measured only when asked for by name. */
  readonly onRequest?: true;
}

const project = join(import.meta.dirname, "..");

/** What a build of the project needs besides its content, and the step that is measured on its own. */
const projectFiles = [
  "src",
  "tools",
  "public",
  "astro.config.mjs",
  "package.json",
  "tsconfig.json",
  "bench/index-search.ts",
  "bench/pages.ts",
];
const isContent = (path: string) => /[/\\]src[/\\]content[/\\](articles|charts)[/\\]/.test(path);

/** What the baseline has no like of: pictures for sharing, a page a figure, a chart's files to take away. */
const isExtra = (path: string) => /[/\\]src[/\\]pages[/\\](the|so|oembed|bieu-do[/\\]\[\.\.\.)/.test(path);

export const projectName = "Nhịp KCN";

/** Writes the project with generated articles below `root`; alone, without what the baseline has no like of. */
export function makeProject(root: string, articles: number, name: string): void {
  const leavesOut = (path: string) => name === projectName && isExtra(path);
  for (const name of projectFiles) {
    const filter = (path: string) => !isContent(path) && !leavesOut(path);
    cpSync(join(project, name), join(root, name), { recursive: true, filter });
  }
  symlinkSync(join(project, "node_modules"), join(root, "node_modules"));
  writeProjectContent(root, articles);
}

function makeBaseline(root: string, articles: number): void {
  cpSync(join(project, "bench/baseline"), root, { recursive: true });
  writeFileSync(join(root, "package.json"), JSON.stringify({ type: "module", private: true }));
  symlinkSync(join(project, "node_modules"), join(root, "node_modules"));
  writeBaselineContent(root, articles);
}

/** The build checks the content first; that time is part of it. */
const projectSteps: readonly Step[] = [
  { name: "build", command: ["tools/build.ts", "--no-search"] },
  { name: "search index", command: ["bench/index-search.ts"] },
];

export const sites: readonly Site[] = [
  {
    name: projectName,
    make: (root, articles) => makeProject(root, articles, projectName),
    steps: projectSteps,
  },
  {
    name: "Nhịp KCN, everything",
    make: (root, articles) => makeProject(root, articles, "everything"),
    steps: projectSteps,
    onRequest: true,
  },
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
];
