import type { Parts } from "../edition.ts";
import { articleFrontmatter, type WrittenArticle } from "../model/article.ts";
import { type Chart, chartSpec } from "../model/chart.ts";
import { type Metric, metric } from "../model/metric.ts";
import { articleFile } from "../read/article.ts";
import { chartFile } from "../read/chart.ts";
import type { Path } from "../read/place.ts";
import { type RegistryName, registries, registryFile } from "../read/registry.ts";

interface Common {
  /** The shape it was read with. */
  readonly schema: object;
  readonly file: string;
  /** Where it begins in its file. */
  readonly at: Path;
  /** Its id, or for an article its file. */
  readonly owner: string;
}

/** One thing an editor writes, with where it stands. */
export type PlacedItem = Common &
  (
    | { readonly kind: "article"; readonly data: WrittenArticle }
    | { readonly kind: "chart"; readonly data: Chart }
    | { readonly kind: "row"; readonly data: Metric }
    | { readonly kind: "entry"; readonly data: { readonly id: string } }
  );

/** Counts entries of the same id, so that the second of two is found where it stands. */
function makeCounter(): (id: string) => { id: string; nth: number } {
  const seen = new Map<string, number>();
  return (id) => {
    const nth = seen.get(id) ?? 0;
    seen.set(id, nth + 1);
    return { id, nth };
  };
}

function placedEntries(parts: Parts, name: RegistryName): PlacedItem[] {
  const count = makeCounter();
  const file = registryFile(name);
  return parts[name].map((data) => ({
    kind: "entry",
    data,
    schema: registries[name],
    file,
    at: [count(data.id)],
    owner: data.id,
  }));
}

function placedRows(rows: Parts["rows"]): PlacedItem[] {
  const counters = new Map<string, ReturnType<typeof makeCounter>>();
  return rows.map(({ file, metric: data }) => {
    const count = counters.get(file) ?? makeCounter();
    counters.set(file, count);
    return { kind: "row", data, schema: metric, file, at: [count(data.id)], owner: data.id };
  });
}

/** Everything that was read, each thing with its shape and place. */
export function placedItems(parts: Parts): PlacedItem[] {
  const articles = parts.articles.map((data): PlacedItem => {
    const file = articleFile(data.slug);
    return { kind: "article", data, schema: articleFrontmatter, file, at: [], owner: file };
  });
  const charts = parts.charts.map(
    (data): PlacedItem => ({
      kind: "chart",
      data,
      schema: chartSpec,
      file: chartFile(data.id),
      at: [],
      owner: data.id,
    }),
  );
  const entries = (Object.keys(registries) as RegistryName[]).flatMap((name) => placedEntries(parts, name));
  return [...articles, ...charts, ...entries, ...placedRows(parts.rows)];
}
