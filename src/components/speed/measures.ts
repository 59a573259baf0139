/** What one measuring kept in `bench/results/`, in a list of its own name. */
type Measures<Name extends string, Run> = {
  /** ISO day. */
  readonly date: string;
  readonly machine?: { readonly processor?: string };
} & Readonly<Record<Name, readonly Run[]>>;

/** The newest of a name, in the largest archive that was measured; undefined where none was. @param files by file name */
export function selectMeasures<Name extends string, Run extends { readonly articles: number }>(
  files: Readonly<Record<string, unknown>>,
  name: Name,
): Measures<Name, Run> | undefined {
  const isKept = (value: unknown): value is Measures<Name, Run> =>
    typeof value === "object" && value !== null && name in value && Array.isArray((value as Measures<Name, Run>)[name]);
  const newest = Object.values(files)
    .filter(isKept)
    .toSorted((a, b) => b.date.localeCompare(a.date))[0];
  if (!newest || newest[name].length === 0) return undefined;
  const articles = Math.max(...newest[name].map((run) => run.articles));
  return { ...newest, [name]: newest[name].filter((run) => run.articles === articles) };
}
