/** Tells what of the last build's cells is as it was without looking: what is made of fields that did not change. */
import { type FieldKind, madeOf } from "../src/edition/made-of.ts";
import { fileCells, isOfGroup } from "../src/reads/cells.ts";
import type { BuildRecord } from "./build-record.ts";
import type { FieldDigests } from "./fields-digest.ts";

const nameOf = (cell: string) => cell.split("/", 1)[0] ?? "";

/** Whether a cell is read from a file: it is looked at while its page is asked for. */
export const isOfFile = (cell: string): boolean => fileCells.has(nameOf(cell));

export const hasSameFields = (last: Pick<BuildRecord, "fields"> | undefined, fields: FieldDigests): boolean =>
  (Object.keys(fields) as FieldKind[]).every((kind) => last?.fields[kind] === fields[kind]);

const kindsOf: Readonly<Record<string, readonly FieldKind[]>> = madeOf;

/** Makes a function that tells whether all that goes by a name is made of the same fields. */
function makeIsSameName({ fields: before, bases }: BuildRecord, fields: FieldDigests) {
  const known = new Map<string, boolean>();

  function ask(name: string): boolean {
    const kinds = kindsOf[name];
    if (kinds) return kinds.every((kind) => before[kind] === fields[kind]);
    // What an answer was made of is not known where nothing was noted: it may be a file.
    const basis = bases[name] ?? [];
    return basis.length > 0 && basis.every(isSameName);
  }

  function isSameName(name: string): boolean {
    const answer = known.get(name);
    if (answer !== undefined) return answer;
    // Of questions that ask each other none is known to be the same.
    known.set(name, false);
    known.set(name, ask(name));
    return known.get(name) ?? false;
  }

  return isSameName;
}

/** The cells of the last build that need not be looked at again, with their digests. */
export function keepSameCells(last: BuildRecord, fields: FieldDigests): Map<string, string | null> {
  const isSameName = makeIsSameName(last, fields);
  // Which keys are in a group is told by the head of its article, and by all that its figures are.
  const hasSameKeys = last.fields.heads === fields.heads || last.fields.figures === fields.figures;
  return new Map(
    last.cells.filter(([cell]) => !isOfFile(cell) && isSameName(nameOf(cell)) && (hasSameKeys || !isOfGroup(cell))),
  );
}
