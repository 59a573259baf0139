import { makeEdition } from "../edition.ts";
import { articleFile } from "../read/article.ts";
import type { Archive, CheckInput, PlacedId, PlacedMetric } from "./check.ts";
import { makeLocate } from "./locate.ts";
import { findDefinitions, type IdKind } from "./mentions.ts";
import { type PlacedItem, placedItems } from "./placed-items.ts";

type Locate = Archive["locate"];

function makeMetrics({ parts, today }: CheckInput, items: readonly PlacedItem[]): PlacedMetric[] {
  const inArticles = parts.articles.flatMap((article) =>
    article.metrics.map((metric, index) => ({
      metric,
      file: articleFile(article.slug),
      path: ["metrics", index],
      knownOn: article.published.slice(0, 10),
    })),
  );
  const rows = items.flatMap(({ kind, data, file, at }) =>
    kind === "row" ? [{ metric: data, file, path: at, knownOn: today }] : [],
  );
  return [...inArticles, ...rows];
}

/** The ids one item defines: a chart its file's name, all else what stands under `id`. */
function definitionsOf({ kind, schema, data, file, at, owner }: PlacedItem, locate: Locate): PlacedId[] {
  const found = findDefinitions(schema, data).map(({ kind: kindOfId, value: id, path }) => ({
    kind: kindOfId as IdKind,
    id,
    owner: id,
    file,
    place: () => locate(file, [...at, ...path]),
  }));
  if (kind !== "chart") return found;
  return [...found, { kind: "chart", id: owner, owner, file, place: () => ({ line: 1, column: 1 }) }];
}

function makeDefinitions(items: readonly PlacedItem[], locate: Locate): Pick<Archive, "definitions" | "repeated"> {
  const definitions = new Map<IdKind, Map<string, PlacedId>>();
  const repeated: PlacedId[] = [];
  for (const definition of items.flatMap((item) => definitionsOf(item, locate))) {
    const ofKind = definitions.get(definition.kind) ?? new Map<string, PlacedId>();
    definitions.set(definition.kind, ofKind);
    if (ofKind.has(definition.id)) repeated.push(definition);
    else ofKind.set(definition.id, definition);
  }
  return { definitions, repeated };
}

/** Everything that was read, by the file it stands in. */
export type ItemsByFile = ReadonlyMap<string, readonly PlacedItem[]>;

/** Resolves, once, what the checks look things up in. */
export function makeArchive(input: CheckInput): { archive: Archive; items: ItemsByFile } {
  const locate = makeLocate(input.textOf);
  const items = placedItems(input.parts);
  return {
    archive: {
      ...input,
      ...makeDefinitions(items, locate),
      locate,
      edition: makeEdition(input.parts),
      metrics: makeMetrics(input, items),
    },
    items: Map.groupBy(items, ({ file }) => file),
  };
}
