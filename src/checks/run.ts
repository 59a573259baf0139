import type { Issue } from "../model/issue.ts";
import { type ItemsByFile, makeArchive } from "./archive.ts";
import type { Archive, ArchiveContext, CheckInput, FileContext, Finding, PlacedId } from "./check.ts";
import { type LookedThrough, makeFileContext } from "./file-context.ts";
import type { IdKind } from "./mentions.ts";
import { checks } from "./registry.ts";

const inOrder = (a: Issue, b: Issue) =>
  (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column;

/** Enough to be worth the preparing, few enough to be forgotten before they weigh. */
const filesAtOnce = 100;

/** The files, some at a time: what is prepared for some is forgotten before the next are looked through. */
function* inTurn({ files, textOf, metrics }: Archive, items: ItemsByFile): Generator<LookedThrough> {
  const metricsByFile = Map.groupBy(metrics, ({ file }) => file);
  for (let first = 0; first < files.length; first += filesAtOnce) {
    const some = files.slice(first, first + filesAtOnce);
    yield {
      texts: new Map(some.map((file) => [file, textOf(file)])),
      items: some.flatMap((file) => items.get(file) ?? []),
      metrics: some.flatMap((file) => metricsByFile.get(file) ?? []),
    };
  }
}

/** What looking through the files leaves for the paper as a whole. */
interface Remains {
  readonly used: Map<IdKind, Set<string>>;
  readonly unresolved: PlacedId[];
  readonly unread: Set<string>;
}

function keep({ references, definitions, bodies }: FileContext, { used, unresolved, unread }: Remains): void {
  for (const reference of references) {
    const { kind, id, owner } = reference;
    const ofKind = used.get(kind) ?? new Set();
    if (ofKind.has(id)) continue;
    if (!definitions.get(kind)?.has(id)) unresolved.push(reference);
    else if (owner !== id) used.set(kind, ofKind.add(id));
  }
  for (const [file, { problems }] of bodies) if (problems.some(({ about }) => about === "syntax")) unread.add(file);
}

const words = (text: string) => text.match(/[a-z0-9]+(?:-[a-z0-9]+)*/g) ?? [];

function makeArchiveContext(archive: Archive, { used, unresolved, unread }: Remains): ArchiveContext {
  const unreadWords = new Set([...unread].flatMap((file) => words(`${file} ${archive.textOf(file)}`)));
  return { ...archive, used, unresolved, isInUnreadFile: (word) => unreadWords.has(word) };
}

/** Everything wrong with what was read, in the order of files and lines. */
export function runChecks(input: CheckInput): Issue[] {
  const { archive, items } = makeArchive(input);
  const remains: Remains = { used: new Map(), unresolved: [], unread: new Set(input.issues.map(({ file }) => file)) };
  const found = new Map(checks.map((check): [typeof check, Finding[]] => [check, []]));
  for (const some of inTurn(archive, items)) {
    const context = makeFileContext(archive, some);
    for (const [check, into] of found) if (check.looksAt === "files") into.push(...check.check(context));
    keep(context, remains);
  }
  const context = makeArchiveContext(archive, remains);
  for (const [check, into] of found) if (check.looksAt === "archive") into.push(...check.check(context));
  const issues = [...found].flatMap(([{ name }, findings]) => findings.map((finding) => ({ rule: name, ...finding })));
  return [...input.issues, ...issues].sort(inOrder);
}
