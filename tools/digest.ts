import { hash } from "node:crypto";

/** A text of so many characters is kept as its digest; what is shorter would cost more to digest than to repeat. */
const long = 200;

/**
 * Makes a function that gives a short text that is the same only for the same value: of plain data, maps and sets, which
 * must never change afterwards. It throws a TypeError when there is a function or a thing of a class, which may hold anything.
 * @param stampOf a text that already stands for a thing, such as the digest of the file it was read from
 */
export function makeDigestOf(stampOf: (thing: object) => string | undefined = () => undefined) {
  /** Digests of the records themselves: the same article is asked for by many pages. */
  const known = new WeakMap<object, string>();

  function describe(value: unknown): string {
    if (value === undefined) return "-";
    if (typeof value === "function" || typeof value === "symbol") throw new TypeError("A function has no digest.");
    return typeof value === "object" && value !== null ? describeObject(value) : `${typeof value} ${String(value)}`;
  }

  /** With its length before it, no part can be taken for two. */
  function append(text: string, part: unknown): string {
    const described = describe(part);
    return `${text} ${described.length} ${described}`;
  }

  function describeList(kind: string, parts: Iterable<unknown>): string {
    let text = kind;
    for (const part of parts) text = append(text, part);
    return text;
  }

  function describeMap(map: ReadonlyMap<unknown, unknown>): string {
    let text = "map";
    for (const [key, part] of map) text = append(append(text, key), part);
    return text;
  }

  function describeRecord(record: Readonly<Record<string, unknown>>): string {
    let text = "record";
    // Not by its entries: to make a pair for each costs more than what is in them.
    for (const key of Object.keys(record)) text = append(append(text, key), record[key]);
    return text;
  }

  function describeParts(value: object): string {
    if (Array.isArray(value)) return describeList("list", value);
    if (value instanceof Set) return describeList("set", value);
    if (value instanceof Map) return describeMap(value);
    const kind = Object.getPrototypeOf(value);
    if (kind !== Object.prototype && kind !== null) throw new TypeError("What a class keeps to itself has no digest.");
    return describeRecord(value as Readonly<Record<string, unknown>>);
  }

  function describeObject(value: object): string {
    const stamp = stampOf(value);
    if (stamp) return `stamp ${stamp}`;
    const before = known.get(value);
    if (before) return before;
    const text = describeParts(value);
    if (text.length < long) return text;
    const digest = `digest ${hash("sha1", text, "base64")}`;
    known.set(value, digest);
    return digest;
  }

  return (value: unknown): string => {
    const text = describe(value);
    // A digest is longer than the words that stand alone, and has no space as all else has.
    return text.length < long ? text : hash("sha1", text, "base64");
  };
}
