/** Says what was measured: a table, the growth from size to size, and a file to keep. */
import project from "../package.json" with { type: "json" };
import type { Run } from "./measure.ts";
import { projectName, samePagesName } from "./project-site.ts";
import { saveMeasures } from "./save-measures.ts";
import type { StepName } from "./sites.ts";

export interface Result extends Run {
  readonly site: string;
  readonly step: StepName;
  readonly articles: number;
  /** HTML files after the step. */
  readonly pages: number;
  /** Megabytes of output after the step. */
  readonly size: number;
}

const round = (value: number, digits: number) => Number(value.toFixed(digits));

/** The quietest run of each step of each site and size: the least CPU time is what the work costs without its neighbours. */
export const quietest = (results: readonly Result[]): Result[] =>
  [...Map.groupBy(results, ({ site, step, articles }) => `${articles} ${site} ${step}`).values()].flatMap((runs) =>
    runs.toSorted((a, b) => a.cpu - b.cpu).slice(0, 1),
  );

export function printTable(results: readonly Result[]): void {
  const rows = results.map(({ site, step, articles, wall, cpu, memory, pages, size }) => {
    return {
      site,
      step,
      articles,
      "wall s": round(wall, 1),
      "CPU s": round(cpu, 1),
      "pages/s": Math.round(pages / wall),
      "peak MB": Math.round(memory),
      pages,
      "output MB": round(size, 1),
    };
  });
  console.table(rows);
}

/** What a site costs in all, its index left out: of the peers none has one. */
const totalOf = (results: readonly Result[], key: "cpu" | "wall") =>
  results.filter(({ step }) => step !== "search index").reduce((sum, result) => sum + result[key], 0);

const own: readonly string[] = [projectName, samePagesName];

/** Our cost as a part of each peer's, size by size. */
export function printRatios(results: readonly Result[]): void {
  const rows = [...Map.groupBy(results, ({ articles }) => articles)].flatMap(([articles, ofSize]) => {
    const bySite = Map.groupBy(ofSize, ({ site }) => site);
    const peers = [...bySite].filter(([site]) => !own.includes(site));
    return own.flatMap((name) => {
      const ours = bySite.get(name);
      if (!ours) return [];
      return peers.map(([site, theirs]) => ({
        articles,
        ours: name,
        "÷": site,
        CPU: round(totalOf(ours, "cpu") / totalOf(theirs, "cpu"), 2),
        wall: round(totalOf(ours, "wall") / totalOf(theirs, "wall"), 2),
        memory: round(
          Math.max(...ours.map(({ memory }) => memory)) / Math.max(...theirs.map(({ memory }) => memory)),
          2,
        ),
      }));
    });
  });
  if (rows.length > 0) console.table(rows);
}

/** The exponent of growth from each size to the next: 1 is linear. */
export function printGrowth(results: readonly Result[]): void {
  for (const [name, runs] of Map.groupBy(results, ({ site, step }) => `${site}, ${step}`)) {
    for (const [index, large] of runs.entries()) {
      const small = runs[index - 1];
      if (!small) continue;
      const exponent = Math.log(large.cpu / small.cpu) / Math.log(large.articles / small.articles);
      console.log(`${name}: CPU grows as articles^${exponent.toFixed(2)} from ${small.articles} to ${large.articles}`);
    }
  }
}

const { astro, "@astrojs/mdx": mdx, "@observablehq/plot": plot } = project.dependencies;

/** Keeps the results in `bench/results/<day>.json`. */
export function saveResults(results: readonly Result[]): void {
  const runs = results.map(({ wall, cpu, memory, size, ...rest }) => ({
    ...rest,
    wallSeconds: round(wall, 1),
    cpuSeconds: round(cpu, 1),
    peakMB: Math.round(memory),
    outputMB: round(size, 1),
  }));
  saveMeasures("", { versions: { astro, mdx, plot }, runs });
}
