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

/** What one measuring of edits kept. */
export interface Edits {
  /** ISO day. */
  readonly date: string;
  readonly machine?: { readonly processor?: string };
  readonly edits: readonly EditRun[];
}

const isKept = (value: unknown): value is Edits =>
  typeof value === "object" && value !== null && "edits" in value && Array.isArray(value.edits);

/** The newest runs, in the largest archive that was edited; undefined where it was not measured. @param files by file name */
export function selectEdits(files: Readonly<Record<string, unknown>>): Edits | undefined {
  const newest = Object.values(files)
    .filter(isKept)
    .toSorted((a, b) => b.date.localeCompare(a.date))[0];
  if (!newest || newest.edits.length === 0) return undefined;
  const articles = Math.max(...newest.edits.map((run) => run.articles));
  return { ...newest, edits: newest.edits.filter((run) => run.articles === articles) };
}

/** The dearest edit of one article, as a part of the build from nothing. */
export function dearestEdit(runs: readonly EditRun[]): EditRun | undefined {
  const edits = runs.filter(({ edit }) => edit !== "cold" && edit !== "nothing");
  return edits.toSorted((a, b) => b.ofCold - a.ofCold)[0];
}
