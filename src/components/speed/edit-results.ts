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

const isKept = (value: unknown): value is { readonly date: string; readonly edits: readonly EditRun[] } =>
  typeof value === "object" && value !== null && "edits" in value && Array.isArray(value.edits);

/** The newest runs in the largest archive that was edited; none where it was not measured. @param files by file name */
export function selectEdits(files: Readonly<Record<string, unknown>>): readonly EditRun[] {
  const newest = Object.values(files)
    .filter(isKept)
    .toSorted((a, b) => b.date.localeCompare(a.date))[0];
  const articles = Math.max(0, ...(newest?.edits ?? []).map((run) => run.articles));
  return (newest?.edits ?? []).filter((run) => run.articles === articles);
}

/** The dearest edit of one article, as a part of the build from nothing. */
export function dearestEdit(runs: readonly EditRun[]): EditRun | undefined {
  const edits = runs.filter(({ edit }) => edit !== "cold" && edit !== "nothing");
  return edits.toSorted((a, b) => b.ofCold - a.ofCold)[0];
}
