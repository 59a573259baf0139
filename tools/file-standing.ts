import { lstatSync } from "node:fs";

/** Clocks of file systems tick this coarsely at the most where they tell parts of a second. In milliseconds. */
const tick = 100;

/**
 * How a file stands on the disk. Whatever writes, copies, moves or checks out a file sets the time of its last change, which
 * no program can set back; so a file that stands as it stood holds what it held. Null for one written in this very moment,
 * which could be written once more within the same tick, and where times are whole seconds.
 */
export function standingOf(path: string): string | null {
  const { size, mtimeMs, ctimeMs, ino } = lstatSync(path);
  const isSettled = Date.now() - Math.max(mtimeMs, ctimeMs) > tick && ctimeMs % 1000 !== 0;
  const written = mtimeMs === ctimeMs ? "" : ` ${mtimeMs}`;
  return isSettled ? `${size} ${ino} ${ctimeMs}${written}` : null;
}
