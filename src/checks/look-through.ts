import { type ItemsByFile, metricsOf } from "./archive.ts";
import type { Archive, FileCheck, FileContext, Finding, PlacedId } from "./check.ts";
import { makeFileContext } from "./file-context.ts";
import { fileChecks } from "./registry.ts";

/** What came of looking through some files. */
export interface LookedThrough {
  readonly files: readonly string[];
  readonly references: readonly PlacedId[];
  /** Those to what is defined nowhere. */
  readonly unresolved: readonly PlacedId[];
  readonly found: ReadonlyMap<FileCheck, readonly Finding[]>;
  /** Articles whose bodies cannot be read. */
  readonly unread: readonly string[];
}

/** So few that what is prepared for them is forgotten while it is young: with a hundred, keeping it cost a fifth of all. */
const filesAtOnce = 5;

function makeContext(archive: Archive, itemsByFile: ItemsByFile, files: readonly string[]): FileContext {
  const items = files.flatMap((file) => itemsByFile.get(file) ?? []);
  return makeFileContext(archive, {
    texts: new Map(files.map((file) => [file, archive.textOf(file)])),
    items,
    metrics: items.flatMap((item) => metricsOf(item, archive.today)),
  });
}

/** Holds files to the rules for files, some at a time: what is prepared for some is forgotten before the next. */
export function* lookThrough(archive: Archive, items: ItemsByFile, files: readonly string[]): Generator<LookedThrough> {
  for (let first = 0; first < files.length; first += filesAtOnce) {
    const some = files.slice(first, first + filesAtOnce);
    const context = makeContext(archive, items, some);
    const { references, bodies, definitions } = context;
    yield {
      files: some,
      references,
      unresolved: references.filter(({ kind, id }) => !definitions.get(kind)?.has(id)),
      found: new Map(fileChecks.map((check) => [check, check.check(context)])),
      unread: [...bodies].flatMap(([file, { problems }]) =>
        problems.some(({ about }) => about === "syntax") ? [file] : [],
      ),
    };
  }
}
