import {
  articleSlug,
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
  article: { schema: articleSlug, name: "bài", home: "src/content/articles/" },
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
  /** Whether words between quotation marks are a source's own. */
  readonly quotesSource?: boolean;
}

interface Schema {
  readonly def: Readonly<Record<string, unknown>>;
  readonly meta?: () => { isTemplate?: boolean; isProse?: boolean; quotesSource?: boolean } | undefined;
}
/** @param path to the data, the same list all the way */
type Walk = (data: unknown, path: (string | number)[], found: Mention[]) => void;

const kindOfSchema = new Map<unknown, IdKind>(
  Object.entries(idKinds).map(([kind, { schema }]) => [schema, kind as IdKind]),
);

const isDefined = (key: string, schema: Schema) => key === "id" && kindOfSchema.has(schema);

/** Whether ids are sought where they are defined, or everything else. */
type Sought = "definitions" | "mentions";

function walkLeaf(schema: Schema): Walk | null {
  const meta = schema.meta?.();
  const words = meta?.isTemplate ? "template" : meta?.isProse ? "prose" : null;
  const kind = kindOfSchema.get(schema) ?? words;
  if (!kind) return null;
  const quoting = meta?.quotesSource ? { quotesSource: true } : {};
  return (data, path, found) => {
    if (typeof data === "string") found.push({ kind, value: data, path: [...path], ...quoting });
  };
}

function walkObject(shape: Readonly<Record<string, Schema>>, sought: Sought): Walk | null {
  const fields = Object.entries(shape).flatMap(([key, schema]) => {
    const isSought = isDefined(key, schema) === (sought === "definitions");
    const walk = isDefined(key, schema) ? isSought && walkLeaf(schema) : walkOf(schema, sought);
    return walk ? [[key, walk] as const] : [];
  });
  if (fields.length === 0) return null;
  return (data, path, found) => {
    for (const [key, walk] of fields) {
      const value = (data as Record<string, unknown>)[key];
      if (value === undefined || value === null) continue;
      path.push(key);
      walk(value, path, found);
      path.pop();
    }
  };
}

function walkArray(element: Schema, sought: Sought): Walk | null {
  const walk = walkOf(element, sought);
  if (!walk) return null;
  return (data, path, found) => {
    for (const [index, item] of (data as unknown[]).entries()) {
      if (item === undefined || item === null) continue;
      path.push(index);
      walk(item, path, found);
      path.pop();
    }
  };
}

/** Objects told apart by one field, as the kinds of chart are. */
function walkUnion(options: readonly Schema[], discriminator: string, sought: Sought): Walk {
  const nameOf = (option: Schema) => {
    const field = (option.def.shape as Record<string, Schema>)[discriminator];
    return (field?.def.values as unknown[] | undefined)?.[0];
  };
  const byValue = new Map(options.map((option) => [nameOf(option), walkOf(option, sought)]));
  return (data, path, found) => byValue.get((data as Record<string, unknown>)[discriminator])?.(data, path, found);
}

function makeWalk(schema: Schema, sought: Sought): Walk | null {
  const { shape, element, innerType, options, discriminator } = schema.def;
  const leaf = walkLeaf(schema);
  if (leaf) return sought === "mentions" ? leaf : null;
  if (shape) return walkObject(shape as Record<string, Schema>, sought);
  if (element) return walkArray(element as Schema, sought);
  if (innerType) return walkOf(innerType as Schema, sought);
  return options && discriminator ? walkUnion(options as Schema[], discriminator as string, sought) : null;
}

const walks: Readonly<Record<Sought, WeakMap<Schema, Walk | null>>> = {
  definitions: new WeakMap(),
  mentions: new WeakMap(),
};

/** Made once a schema; null when nothing below it is sought, so that those parts are never visited. */
function walkOf(schema: Schema, sought: Sought): Walk | null {
  const known = walks[sought].get(schema);
  if (known !== undefined) return known;
  const made = makeWalk(schema, sought);
  walks[sought].set(schema, made);
  return made;
}

function find(schema: object, data: unknown, sought: Sought): Mention[] {
  const found: Mention[] = [];
  walkOf(schema as Schema, sought)?.(data, [], found);
  return found;
}

/** Every entry's own id in data that passed `schema`. */
export const findDefinitions = (schema: object, data: unknown): Mention[] => find(schema, data, "definitions");

/**
 * Every reference and template in data that passed `schema`. The schemas themselves say where ids stand, so a new field is
 * checked without being listed here.
 */
export const findMentions = (schema: object, data: unknown): Mention[] => find(schema, data, "mentions");
