/** Which files must be read to know what a change did. */
import type { KeptFiles } from "./clean-paper.ts";
import type { Change } from "./file-change.ts";
import type { FileFacts, Thing } from "./file-facts.ts";

export interface Changes {
  /** Files that are new or hold something else, each with what is in it now. */
  readonly now: ReadonlyMap<string, FileFacts>;
  readonly gone: readonly string[];
  readonly change: Change;
}

const hasAny = (set: ReadonlySet<string>, names: readonly string[]) => names.some((name) => set.has(name));

/** The files to be looked through: those that changed, those that name what stood in them, those that draw what changed. */
export function selectLooked(before: KeptFiles, { now, gone, change }: Changes): ReadonlySet<string> {
  const touched = new Set([...now.keys(), ...gone]);
  const looked = new Set(now.keys());
  for (const [file, { facts, rests }] of before) {
    if (touched.has(file)) continue;
    if (hasAny(touched, rests) || hasAny(change.things, facts.draws ?? [])) looked.add(file);
  }
  return looked;
}

/** Words of a text that may be ids. */
export const wordsIn = (text: string): readonly string[] => text.match(/[a-z0-9]+(?:-[a-z0-9]+)*/g) ?? [];

interface Needs {
  readonly looked: ReadonlySet<string>;
  /** What may be named in the files that are looked through, or is defined there. */
  readonly words: ReadonlySet<string>;
}

/** What must be read for others to be judged. */
interface Context {
  readonly files: ReadonlySet<string>;
  /** All their figures are there. */
  readonly things: ReadonlySet<Thing>;
}

/** Everything drawn by what is looked through, or changed. */
function thingsNeeded(before: KeptFiles, { now, change }: Changes, looked: ReadonlySet<string>): ReadonlySet<Thing> {
  const drawn = [...looked].flatMap((file) => (now.get(file) ?? before.get(file)?.facts)?.draws ?? []);
  return new Set([...change.things, ...drawn]);
}

/** What those cannot be judged without; all these files stand as they did. */
export function selectContext(before: KeptFiles, changes: Changes, { looked, words }: Needs): Context {
  const { now, gone } = changes;
  const things = thingsNeeded(before, changes, looked);
  const left = new Set([...now.keys(), ...gone].flatMap((file) => before.get(file)?.rests ?? []));
  const isNeeded = (file: string, { defines, holds = {} }: FileFacts) =>
    left.has(file) || hasAny(words, defines) || hasAny(things, Object.keys(holds));
  const apart = new Set([...looked, ...gone]);
  const files = new Set<string>();
  for (const [file, { facts }] of before) if (!apart.has(file) && isNeeded(file, facts)) files.add(file);
  return { files, things };
}
