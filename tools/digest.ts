import { hash } from "node:crypto";

/** Digests of the records themselves: the same article is asked for by many pages. */
const known = new WeakMap<object, string>();

function describe(value: unknown): string {
  if (typeof value === "function" || typeof value === "symbol") throw new TypeError("A function has no digest.");
  return typeof value === "object" && value !== null ? digestObject(value) : `${typeof value} ${String(value)}`;
}

function partsOf(value: object): readonly unknown[] {
  if (Array.isArray(value)) return ["list", ...value];
  if (value instanceof Map) return ["map", ...[...value].map(([key, item]) => [key, item])];
  if (value instanceof Set) return ["set", ...value];
  return ["record", ...Object.entries(value)];
}

function digestObject(value: object): string {
  const digest = known.get(value) ?? hash("sha1", JSON.stringify(partsOf(value).map(describe)), "base64");
  known.set(value, digest);
  return digest;
}

/**
 * A short text that is the same only for the same value; of plain data, maps and sets. Values must never change
 * afterwards. @throws TypeError when there is a function in it, which may hold anything
 */
export const digestOf = (value: unknown): string => hash("sha1", describe(value), "base64");
