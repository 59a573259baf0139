import { selectMeasures } from "./measures.ts";

/** What one build of `npm run bench:incremental -- --save` cost. */
export interface EditRun {
  readonly articles: number;
  /** What had been edited before; `cold` is the build from nothing. */
  readonly edit: string;
  readonly wallSeconds: number;
  readonly cpuSeconds: number;
  readonly peakMB: number;
  /** Of the CPU time of the build from nothing. */
  readonly ofCold: number;
}

/** @param files by file name */
export const selectEdits = (files: Readonly<Record<string, unknown>>) =>
  selectMeasures<"edits", EditRun>(files, "edits");

/** The dearest edit of one article, as a part of the build from nothing. */
export function dearestEdit(runs: readonly EditRun[]): EditRun | undefined {
  const edits = runs.filter(({ edit }) => edit !== "cold" && edit !== "nothing");
  return edits.toSorted((a, b) => b.ofCold - a.ofCold)[0];
}
