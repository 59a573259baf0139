import type { Digests, FileFacts, Thing } from "./file-facts.ts";

/** What others may have rested on, and is not as it was. */
export interface Change {
  readonly things: ReadonlySet<Thing>;
  /** Ids that came, that went, or that mean something else. Figures of changed things are not among them. */
  readonly ids: ReadonlySet<string>;
  /** Whether readers are no longer told of what a figure said earlier. */
  readonly leavesUntold: boolean;
}

const differing = (before: Digests = {}, now: Digests = {}): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(now)])].filter((key) => before[key] !== now[key]);

function differingIds(before: readonly string[] = [], now: readonly string[] = []): string[] {
  const [old, young] = [new Set(before), new Set(now)];
  return [...old.symmetricDifference(young)];
}

/** @param files each as it was and as it is; undefined where it was or is not */
export function compareFacts(files: readonly (readonly [before: FileFacts | undefined, now: FileFacts | undefined])[]) {
  return {
    things: new Set(files.flatMap(([before, now]) => differing(before?.holds, now?.holds))),
    ids: new Set(
      files.flatMap(([before, now]) => [
        ...differingIds(before?.defines, now?.defines),
        ...differing(before?.events, now?.events),
      ]),
    ),
    leavesUntold: files.some(([before, now]) => before?.tells?.some((told) => !now?.tells?.includes(told))),
  } satisfies Change;
}
