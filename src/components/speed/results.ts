/** One step of one site at one size, as `npm run bench` keeps it in `bench/results/`. */
export interface Run {
  readonly site: string;
  readonly step: string;
  readonly articles: number;
  readonly pages: number;
  readonly wallSeconds: number;
  readonly cpuSeconds: number;
  readonly peakMB: number;
  readonly outputMB: number;
}

/** A file of `bench/results/`. */
export interface Results {
  /** ISO day. */
  readonly date: string;
  readonly machine: Readonly<Record<string, string | number>>;
  readonly versions: Readonly<Record<string, string>>;
  readonly runs: readonly Run[];
}

const measured = ["articles", "pages", "wallSeconds", "cpuSeconds", "peakMB", "outputMB"] as const;

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

/** Benchmarks may come to measure other things in other ways: what this page cannot show, it leaves out. */
const isRun = (value: unknown): value is Run =>
  isObject(value) &&
  typeof value.site === "string" &&
  typeof value.step === "string" &&
  measured.every((name) => typeof value[name] === "number");

/** What a site does before its build is part of its build: Hugo, which has no charts of its own, is handed them drawn. */
function addPreparation(runs: readonly Run[]): Run[] {
  const preparing = runs.filter(({ step }) => step === "charts");
  return runs
    .filter((run) => !preparing.includes(run))
    .map((run) => {
      const before = preparing.find(({ site, articles }) => site === run.site && articles === run.articles);
      if (!before || run.step !== "build") return run;
      return {
        ...run,
        wallSeconds: run.wallSeconds + before.wallSeconds,
        cpuSeconds: run.cpuSeconds + before.cpuSeconds,
        peakMB: Math.max(run.peakMB, before.peakMB),
      };
    });
}

function readResults(value: unknown): Results[] {
  if (!isObject(value) || typeof value.date !== "string" || !Array.isArray(value.runs)) return [];
  const runs = addPreparation(value.runs.filter(isRun));
  const machine = isObject(value.machine) ? (value.machine as Results["machine"]) : {};
  const versions = isObject(value.versions) ? (value.versions as Results["versions"]) : {};
  return runs.length > 0 ? [{ date: value.date, machine, versions, runs }] : [];
}

/** The newest results that can be shown, or undefined. @param files contents by file name */
export function selectNewestResults(files: Readonly<Record<string, unknown>>): Results | undefined {
  return Object.entries(files)
    .flatMap(([name, value]) => readResults(value).map((results) => ({ name, results })))
    .sort((a, b) => a.results.date.localeCompare(b.results.date) || a.name.localeCompare(b.name))
    .at(-1)?.results;
}
