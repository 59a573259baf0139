import { measures, statuses } from "../model/metric-words.ts";

type FieldType = "string" | "number" | "boolean";

/** Types of the columns that hold more than text. */
export const fieldTypes: Readonly<Record<string, FieldType>> = {
  value: "number",
  value_high: "number",
  basis_unclear: "boolean",
  implied_value: "number",
};

/** Columns that hold one of a few words, and what readers call them. */
const categories: Readonly<Record<string, Readonly<Record<string, string>>>> = { measure: measures, status: statuses };

/** Columns that no row leaves empty. */
const required = new Set(["id", "indicator", "entity", "measure", "status", "value", "unit", "source"]);

/** One field of a table schema (Data Package 2.0). */
interface Field {
  readonly name: string;
  readonly type: FieldType;
  readonly description: string;
  readonly categories?: readonly { readonly value: string; readonly label: string }[];
  readonly constraints?: { readonly required?: true; readonly enum?: readonly string[] };
  readonly trueValues?: readonly string[];
}

export interface TableSchema {
  readonly $schema: string;
  readonly fields: readonly Field[];
  readonly missingValues: readonly string[];
}

function makeField({ name, meaning }: { readonly name: string; readonly meaning: string }): Field {
  const words = Object.entries(categories[name] ?? {});
  const type = fieldTypes[name] ?? "string";
  const constraints = {
    ...(required.has(name) ? ({ required: true } as const) : {}),
    ...(words.length > 0 ? { enum: words.map(([value]) => value) } : {}),
  };
  return {
    name,
    type,
    description: meaning,
    ...(words.length > 0 ? { categories: words.map(([value, label]) => ({ value, label })) } : {}),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
    ...(type === "boolean" ? { trueValues: ["true"] } : {}),
  };
}

/** Describes a table whose columns have these names and meanings. */
export const makeTableSchema = (
  columns: readonly { readonly name: string; readonly meaning: string }[],
): TableSchema => ({
  $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
  fields: columns.map(makeField),
  missingValues: [""],
});
