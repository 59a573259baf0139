import type { z } from "zod";
import type { Issue } from "../model/issue.ts";
import { nearest } from "./nearest.ts";
import type { Locate, Path } from "./place.ts";
import type { Result } from "./result.ts";
import { describeProblem, type Problem } from "./shape-words.ts";

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === "object" && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    data,
  );
}

/** The names a strict object knows are only in its schema: walk there along the path. */
function knownKeys(schema: unknown, path: readonly PropertyKey[]): string[] {
  const definition = (schema as { def?: Record<string, unknown> } | undefined)?.def;
  if (!definition) return [];
  if (Array.isArray(definition.options)) return definition.options.flatMap((option) => knownKeys(option, path));
  if (definition.innerType) return knownKeys(definition.innerType, path);
  if (definition.element) return knownKeys(definition.element, path.slice(1));
  const shape = definition.shape as Record<string, unknown> | undefined;
  if (!shape) return [];
  const [first, ...rest] = path;
  return first === undefined ? Object.keys(shape) : knownKeys(shape[String(first)], rest);
}

type PlacedProblem = Problem & { readonly path: readonly PropertyKey[] };

function unknownKeys(schema: z.ZodType, path: readonly PropertyKey[], keys: readonly string[]): PlacedProblem[] {
  const known = [...new Set(knownKeys(schema, path))];
  return keys.map((key) => {
    const meant = nearest(key, known);
    return {
      path: [...path, key],
      rule: "unknown-key",
      message: `Không có mục nào tên là “${key}”.`,
      expected: known.length > 0 ? `một trong các mục: ${known.join(", ")}` : undefined,
      remedy: meant ? `Có phải “${meant}”?` : "Xóa mục này hoặc sửa tên cho đúng.",
    };
  });
}

/** Holds data to its schema. Every failure becomes an issue in Vietnamese; `locate` is called only when there is one. */
export function readShape<Value>(
  schema: z.ZodType<Value>,
  data: unknown,
  { file, locate, at = [] }: { file: string; locate: () => Locate; at?: Path },
): Result<Value> {
  const result = schema.safeParse(data);
  if (result.success) return { value: result.data, issues: [] };
  const find = locate();
  const issues = result.error.issues.flatMap((issue): Issue[] => {
    const problems =
      issue.code === "unrecognized_keys"
        ? unknownKeys(schema, issue.path, issue.keys)
        : [{ path: issue.path, ...describeProblem(issue, valueAt(data, issue.path)) }];
    return problems.map(({ path, ...problem }) => ({ file, ...find([...at, ...path]), ...problem }));
  });
  return { issues };
}
