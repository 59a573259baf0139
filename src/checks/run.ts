import type { Issue } from "../model/issue.ts";
import { isOfData } from "../read/registry.ts";
import { makeArchive } from "./archive.ts";
import type { Archive, ArchiveContext, Check, CheckInput, Finding, PlacedId } from "./check.ts";
import { type CleanFile, type CleanFiles, makeCleanness } from "./clean-files.ts";
import type { DataNeeds } from "./clean-paper.ts";
import { lookThrough } from "./look-through.ts";
import type { IdKind } from "./mentions.ts";
import { archiveChecks, checks } from "./registry.ts";
import { searchFiles } from "./unread-words.ts";
import { mustBeUsed } from "./unused-id.ts";

const inOrder = (a: Issue, b: Issue) =>
  (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column;

/** What looking through the files leaves for the paper as a whole. */
interface Remains {
  /** Of the kinds that must be used. */
  readonly used: ReadonlyMap<IdKind, Set<string>>;
  readonly unresolved: PlacedId[];
  readonly unread: Set<string>;
}

/** @param owner whose own id does not count as used when it names it */
function addUse({ used }: Remains, kind: IdKind, id: string, owner: string): void {
  if (owner !== id) used.get(kind)?.add(id);
}

function addUses(into: Remains, uses: CleanFile["uses"], owner: string): void {
  for (const [kind, ids] of Object.entries(uses) as [IdKind, readonly string[]][]) {
    for (const id of ids) addUse(into, kind, id, owner);
  }
}

const makeArchiveContext = (archive: Archive, { used, unresolved, unread }: Remains): ArchiveContext => ({
  ...archive,
  used,
  unresolved,
  isInUnreadFile: searchFiles(unread, archive.textOf),
});

/** Kinds of which articles and charts define some. */
const kindsOfFiles: ReadonlySet<IdKind> = new Set<IdKind>(["article", "metric", "event", "chart"]);

/** A relation may not have the id of a figure, so it names that too. */
function findDataNeeds({ parts }: CheckInput, references: readonly PlacedId[]): DataNeeds {
  const uses = mustBeUsed.map((kind) => {
    const ofKind = references.filter((reference) => reference.kind === kind && reference.id !== reference.owner);
    return [kind, [...new Set(ofKind.map(({ id }) => id))]];
  });
  const named = references.flatMap(({ kind, id }) => (kindsOfFiles.has(kind) ? [id] : []));
  return {
    uses: Object.fromEntries(uses),
    names: [...new Set([...named, ...parts.relations.map(({ id }) => id as string)])],
  };
}

/** What the checks found. */
interface Outcome {
  /** Everything wrong, in the order of files and lines. */
  readonly issues: readonly Issue[];
  /** Articles and charts in which no rule for files finds anything. */
  readonly clean: CleanFiles;
  readonly data: DataNeeds;
}

/**
 * Holds everything that was read to every rule.
 * @param known files that were clean before and whose text is the same, as are the registries and the rules: those that
 * rest on nothing that changed are not looked through again. What is wrong is never remembered, but found each time.
 */
export function checkContent(input: CheckInput, known: CleanFiles): Outcome {
  const { archive, items } = makeArchive(input);
  const cleanness = makeCleanness(archive, items);
  const clean = new Map(cleanness.standing(known));
  const remains: Remains = {
    used: new Map(mustBeUsed.map((kind) => [kind, new Set()])),
    unresolved: [],
    unread: new Set(input.issues.map(({ file }) => file)),
  };
  for (const [file, { uses }] of clean) addUses(remains, uses, items.get(file)?.[0]?.owner ?? file);

  const found = new Map(checks.map((check): [Check, Finding[]] => [check, []]));
  const rest = input.files.filter((file) => !clean.has(file));
  const inData: PlacedId[] = [];
  for (const looked of lookThrough(archive, items, rest)) {
    for (const [check, findings] of looked.found) found.get(check)?.push(...findings);
    for (const file of looked.unread) remains.unread.add(file);
    for (const { kind, id, owner } of looked.references) addUse(remains, kind, id, owner);
    remains.unresolved.push(...looked.unresolved);
    inData.push(...looked.references.filter(({ file }) => isOfData(file)));
    for (const [file, record] of cleanness.judge(looked)) clean.set(file, record);
  }
  const context = makeArchiveContext(archive, remains);
  for (const check of archiveChecks) found.get(check)?.push(...check.check(context));
  const issues = [...found].flatMap(([{ name }, findings]) => findings.map((finding) => ({ rule: name, ...finding })));
  return { issues: [...input.issues, ...issues].sort(inOrder), clean, data: findDataNeeds(input, inData) };
}

/** Everything wrong with what was read, in the order of files and lines. */
export const runChecks = (input: CheckInput): readonly Issue[] => checkContent(input, new Map()).issues;
