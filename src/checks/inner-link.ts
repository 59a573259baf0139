/** Where an address in an article leads to within the paper. */
import {
  aboutPath,
  archivePath,
  articlePath,
  atomPath,
  authorPath,
  chartPath,
  comparisonPath,
  correctionPath,
  dataPath,
  embedPath,
  entityPath,
  explorePath,
  figurePath,
  homePath,
  indicatorPath,
  jsonFeedPath,
  methodPath,
  searchPath,
  sectionPath,
  sourcePath,
  targetsPath,
  timelinePath,
  verificationPath,
} from "../urls.ts";
import type { IdKind } from "./mentions.ts";

/** Pages of which each is about one thing with an id. */
const pagesOf: readonly (readonly [path: (id: string) => string, kind: IdKind])[] = [
  [articlePath, "article"],
  [authorPath, "author"],
  [chartPath, "chart"],
  [comparisonPath, "comparison"],
  [correctionPath, "correction"],
  [entityPath, "entity"],
  [figurePath, "metric"],
  [indicatorPath, "indicator"],
  [sourcePath, "source"],
];

const folderOf = (path: string) => path.split(/[/?#]/)[1] ?? "";
/** By their folders. */
const kinds = new Map(pagesOf.map(([path, kind]) => [folderOf(path("x")), kind]));

const otherPages: readonly string[] = [
  ...[homePath, aboutPath, methodPath, searchPath, dataPath, atomPath, jsonFeedPath],
  ...[archivePath(), sectionPath("x"), embedPath("x"), targetsPath, timelinePath(), verificationPath()],
];

/** The first word of every address that readers are given. */
export const folders: ReadonlySet<string> = new Set([...kinds.keys(), ...otherPages.map(folderOf)]);

export const isKnownFolder = (path: string): boolean => folders.has(folderOf(path));

/** An editor's id; lists have pages below them too, and what arises from figures has a double hyphen. */
const page = /^\/[a-z-]+\/([a-z0-9]+(?:-[a-z0-9]+)*)\/?(?:[?#].*)?$/;

/** Something named by its id. */
export interface Reference {
  readonly kind: IdKind;
  readonly id: string;
}

/** What the page at an address within the paper is about, where that can be told. */
export function referenceAt(path: string): Reference | undefined {
  const [, id] = page.exec(path) ?? [];
  const kind = kinds.get(folderOf(path));
  if (!kind || !id || path.startsWith(explorePath())) return undefined;
  return { kind, id };
}
