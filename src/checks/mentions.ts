import {
  authorId,
  chartId,
  comparisonId,
  correctionId,
  entityId,
  eventId,
  indicatorId,
  metricId,
  relationId,
  rulingId,
  sourceId,
} from "../model/id.ts";

/** Kinds of ids that are unique in the whole paper, with their Vietnamese name and the file that defines them. */
export const idKinds = {
  author: { schema: authorId, name: "ban ký bài", home: "data/authors.yaml" },
  chart: { schema: chartId, name: "biểu đồ", home: "src/content/charts/" },
  comparison: { schema: comparisonId, name: "bảng so sánh", home: "data/comparisons.yaml" },
  correction: { schema: correctionId, name: "đính chính", home: "data/corrections.yaml" },
  entity: { schema: entityId, name: "đơn vị", home: "data/entities.yaml" },
  event: { schema: eventId, name: "sự kiện", home: "phần events của bài" },
  indicator: { schema: indicatorId, name: "chỉ số", home: "data/indicators.yaml" },
  metric: { schema: metricId, name: "số liệu", home: "phần metrics của bài hoặc data/observations/" },
  relation: { schema: relationId, name: "quan hệ", home: "data/relations.yaml" },
  ruling: { schema: rulingId, name: "quyết định biên tập", home: "data/rulings.yaml" },
  source: { schema: sourceId, name: "nguồn", home: "data/sources.yaml" },
} as const;
export type IdKind = keyof typeof idKinds;

/** An id, a template or other words for readers found in data by the schema it stands under. */
export interface Mention {
  readonly kind: IdKind | "template" | "prose";
  readonly value: string;
  readonly path: readonly (string | number)[];
}

interface Schema {
  readonly def: Readonly<Record<string, unknown>>;
  readonly meta?: () => { isTemplate?: boolean; isProse?: boolean } | undefined;
}
type Walk = (data: unknown, path: Mention["path"], found: Mention[]) => void;

const kindOfSchema = new Map<unknown, IdKind>(
  Object.entries(idKinds).map(([kind, { schema }]) => [schema, kind as IdKind]),
);

function walkLeaf(schema: Schema): Walk | null {
  const meta = schema.meta?.();
  const words = meta?.isTemplate ? "template" : meta?.isProse ? "prose" : null;
  const kind = kindOfSchema.get(schema) ?? words;
  if (!kind) return null;
  return (data, path, found) => {
    if (typeof data === "string") found.push({ kind, value: data, path });
  };
}

function walkObject(shape: Readonly<Record<string, Schema>>): Walk | null {
  const fields = Object.entries(shape).flatMap(([key, schema]) => {
    const walk = walkOf(schema);
    return walk ? [[key, walk] as const] : [];
  });
  if (fields.length === 0) return null;
  return (data, path, found) => {
    for (const [key, walk] of fields) walk((data as Record<string, unknown>)[key], [...path, key], found);
  };
}

function walkArray(element: Schema): Walk | null {
  const walk = walkOf(element);
  if (!walk) return null;
  return (data, path, found) => {
    for (const [index, item] of (data as unknown[]).entries()) walk(item, [...path, index], found);
  };
}

/** Objects told apart by one field, as the kinds of chart are. */
function walkUnion(options: readonly Schema[], discriminator: string): Walk {
  const nameOf = (option: Schema) => {
    const field = (option.def.shape as Record<string, Schema>)[discriminator];
    return (field?.def.values as unknown[] | undefined)?.[0];
  };
  const byValue = new Map(options.map((option) => [nameOf(option), walkOf(option)]));
  return (data, path, found) => byValue.get((data as Record<string, unknown>)[discriminator])?.(data, path, found);
}

function makeWalk(schema: Schema): Walk | null {
  const { shape, element, innerType, options, discriminator } = schema.def;
  const leaf = walkLeaf(schema);
  if (leaf) return leaf;
  if (shape) return walkObject(shape as Record<string, Schema>);
  if (element) return walkArray(element as Schema);
  if (innerType) return walkOf(innerType as Schema);
  return options && discriminator ? walkUnion(options as Schema[], discriminator as string) : null;
}

const walks = new WeakMap<Schema, Walk | null>();

/** Made once a schema; null when nothing below it is an id or a template, so that those parts are never visited. */
function walkOf(schema: Schema): Walk | null {
  const known = walks.get(schema);
  if (known !== undefined) return known;
  const made = makeWalk(schema);
  const walk: Walk | null =
    made && ((data, path, found) => data !== undefined && data !== null && made(data, path, found));
  walks.set(schema, walk);
  return walk;
}

/**
 * Every id and template in data that passed `schema`. The schemas themselves say where ids stand, so a new field is
 * checked without being listed here.
 */
export function findMentions(schema: object, data: unknown): Mention[] {
  const found: Mention[] = [];
  walkOf(schema as Schema)?.(data, [], found);
  return found;
}
