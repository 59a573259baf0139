/** Puts a complete site in the place of another, so that whoever looks finds the one or the other, never half of each. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

/** Where builds work; on the same disk as what they replace, or it could not be moved there. */
const workshop = () => resolve(".astro");

/** Where what is being replaced waits for the moment between two renames: found again by the address it stood at. */
function waitingPlace(target: string): string {
  const name = createHash("sha256").update(resolve(target)).digest("hex").slice(0, 12);
  return join(workshop(), `replaced-${name}`);
}

/** A directory of one's own to build in. */
export const makeBuildPlace = (): string => join(workshop(), `build-${process.pid}`);

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** Undoes what a build that was killed left behind: puts back what it had moved away, and clears its unfinished work. */
export function recoverDirectory(target: string): void {
  const waiting = waitingPlace(target);
  if (existsSync(waiting) && !existsSync(target)) renameSync(waiting, target);
  rmSync(waiting, { recursive: true, force: true });
  if (!existsSync(workshop())) return;
  for (const name of readdirSync(workshop())) {
    const [, pid] = /^build-(\d+)$/.exec(name) ?? [];
    if (pid && !isRunning(Number(pid))) rmSync(join(workshop(), name), { recursive: true, force: true });
  }
}

/** Two renames: a build killed between them leaves nothing at `target` until `recoverDirectory` puts it back. */
export function replaceDirectory(target: string, complete: string): void {
  const waiting = waitingPlace(target);
  for (const folder of [workshop(), dirname(resolve(target))]) mkdirSync(folder, { recursive: true });
  rmSync(waiting, { recursive: true, force: true });
  if (existsSync(target)) renameSync(target, waiting);
  renameSync(complete, target);
  rmSync(waiting, { recursive: true, force: true });
}
