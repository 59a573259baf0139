import { z } from "zod";
import { type ArticleFrontmatter, articleFrontmatter } from "../model/article.ts";
import type { Locate } from "./place.ts";

/** Frontmatter without what is at fault in it, so that one fault does not hide the others. */
interface FrontmatterRest {
  readonly frontmatter: ArticleFrontmatter;
  /** The entries of its lists that were left out, in their order. */
  readonly omitted: readonly ListEntry[];
}

/** `["metrics", 3]` */
type ListEntry = readonly [list: string, index: number];

type Fault = z.core.$ZodIssue;

/** Words count however long they are; of what else is at fault nothing is said a second time. */
const loosely = articleFrontmatter.extend({
  section: articleFrontmatter.shape.section.catch("kinh-te"),
  kicker: z.string().catch(""),
  title: z.string().catch(""),
  sapo: z.string().catch(""),
  byline: articleFrontmatter.shape.byline.catch([]),
  sources: articleFrontmatter.shape.sources.catch([]),
  entities: articleFrontmatter.shape.entities.catch([]),
});

const entryOf = ({ path: [list, index] }: Fault): ListEntry[] =>
  typeof list === "string" && typeof index === "number" ? [[list, index]] : [];

/** Names of the frontmatter's own parts that are not known, or hold something else than they should. */
const namesOf = (fault: Fault): string[] => {
  if (fault.code === "unrecognized_keys" && fault.path.length === 0) return fault.keys;
  return fault.path.length > 0 && entryOf(fault).length === 0 ? [String(fault.path[0])] : [];
};

function without(data: object, names: ReadonlySet<string>, entries: readonly ListEntry[]): object {
  const rest = Object.entries(data).filter(([name]) => !names.has(name));
  return Object.fromEntries(
    rest.map(([name, value]) => {
      const omitted = new Set(entries.filter(([list]) => list === name).map(([, index]) => index));
      return [name, omitted.size > 0 ? (value as unknown[]).filter((_, index) => !omitted.has(index)) : value];
    }),
  );
}

/** Null when too little is left to be judged: no day of publication, say. */
export function restOfFrontmatter(data: unknown): FrontmatterRest | null {
  if (typeof data !== "object" || data === null) return null;
  const faults = loosely.safeParse(data).error?.issues ?? [];
  const entries = faults.flatMap(entryOf);
  const frontmatter = loosely.safeParse(without(data, new Set(faults.flatMap(namesOf)), entries)).data;
  if (!frontmatter) return null;
  const omitted = [...new Map(entries.map((entry) => [entry.join(), entry])).values()];
  return { frontmatter, omitted: omitted.toSorted(([, a], [, b]) => a - b) };
}

/** Finds places by paths of what was left: an entry that was left out moves those after it. */
export const locateInRest =
  (locate: Locate, omitted: readonly ListEntry[]): Locate =>
  (path) => {
    const [list, index, ...rest] = path;
    if (list === undefined || typeof index !== "number") return locate(path);
    const before = omitted.filter(([name]) => name === list);
    const written = before.reduce((at, [, left]) => (left <= at ? at + 1 : at), index);
    return locate([list, written, ...rest]);
  };
