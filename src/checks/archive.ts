import { makeBoundEdition } from "../figures/notes.ts";
import type { Position } from "../read/place.ts";
import type { Archive, CheckInput, PlacedId, PlacedMetric } from "./check.ts";
import { makeLocate } from "./locate.ts";
import { findDefinitions, type IdKind, type Mention } from "./mentions.ts";
import { type PlacedItem, placedItems } from "./placed-items.ts";
import { searchDefinitions, searchFiles } from "./unread-words.ts";

type Locate = Archive["locate"];

/** The figures that stand in one item. */
export function metricsOf({ kind, data, file, at }: PlacedItem, today: string): PlacedMetric[] {
  if (kind === "row") return [{ metric: data, file, path: at, knownOn: today }];
  if (kind !== "article") return [];
  const knownOn = data.published.slice(0, 10);
  return data.metrics.map((metric, index) => ({ metric, file, path: ["metrics", index], knownOn }));
}

/** The ids one item defines: an article and a chart their files' names, all else what stands under `id`. */
function definitionsIn({ kind, schema, data }: PlacedItem): Mention[] {
  const found = findDefinitions(schema, data);
  if (kind === "article") found.push({ kind, value: data.slug, path: [] });
  if (kind === "chart") found.push({ kind, value: data.id, path: [] });
  return found;
}

/** Where an item defines something; an article and a chart are defined by being there. */
const placeIn = ({ kind, file, at }: PlacedItem, { path }: Mention, locate: Locate): Position =>
  (kind === "article" || kind === "chart") && path.length === 0
    ? { line: 1, column: 1 }
    : locate(file, [...at, ...path]);

function makeDefinitions(items: readonly PlacedItem[], locate: Locate): Pick<Archive, "definitions" | "repeated"> {
  const definitions = new Map<IdKind, Map<string, PlacedItem>>();
  const repeated: PlacedId[] = [];
  for (const item of items) {
    for (const mention of definitionsIn(item)) {
      const [kind, id] = [mention.kind as IdKind, mention.value];
      const ofKind = definitions.get(kind) ?? new Map<string, PlacedItem>();
      definitions.set(kind, ofKind);
      if (!ofKind.has(id)) ofKind.set(id, item);
      else repeated.push({ kind, id, owner: id, file: item.file, place: () => placeIn(item, mention, locate) });
    }
  }
  return { definitions, repeated };
}

/** Looked for only when something is wrong: an archive defines very much. */
const makePlaceOf =
  ({ definitions }: Pick<Archive, "definitions">, locate: Locate): Archive["placeOf"] =>
  (kind, id) => {
    const item = definitions.get(kind)?.get(id);
    const mention = item && definitionsIn(item).find((found) => found.kind === kind && found.value === id);
    return item && mention ? placeIn(item, mention, locate) : { line: 1, column: 1 };
  };

/** Everything that was read, by the file it stands in. */
export type ItemsByFile = ReadonlyMap<string, readonly PlacedItem[]>;

/** Resolves, once, what the checks look things up in. */
export function makeArchive(input: CheckInput): { archive: Archive; items: ItemsByFile } {
  const locate = makeLocate(input.textOf);
  const items = placedItems(input.parts);
  const misread = new Set(input.issues.map(({ file }) => file));
  const defined = makeDefinitions(items, locate);
  return {
    archive: {
      ...input,
      ...defined,
      placeOf: makePlaceOf(defined, locate),
      locate,
      edition: makeBoundEdition(input.parts),
      metrics: items.flatMap((item) => metricsOf(item, input.today)),
      isInMisreadFile: searchFiles(misread, input.textOf),
      mayBeDefined: searchDefinitions(misread, input.textOf),
    },
    items: Map.groupBy(items, ({ file }) => file),
  };
}
