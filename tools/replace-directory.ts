/** Puts a complete site in the place of another, so that whoever looks finds the one or the other, never half of each. */
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { exchange } from "./exchange.ts";
import { workshop, workshopPlace } from "./workshop.ts";

/** Whether the target is on another disk than the workshop, so that nothing can be moved from there to here. */
function isFar(target: string): boolean {
  const places = [dirname(resolve(target)), workshop].map((place) => statSync(place, { throwIfNoEntry: false })?.dev);
  return places[0] !== undefined && places[1] !== undefined && places[0] !== places[1];
}

/** What stands beside the target is on its disk. */
const beside = (target: string, name: string): string =>
  join(dirname(resolve(target)), `.${basename(resolve(target))}-${name}`);

/** Where what is being replaced waits for the moment between two renames: found again by the address it stood at. */
export function waitingPlace(target: string): string {
  if (isFar(target)) return beside(target, "replaced");
  return workshopPlace("replaced", target);
}

/** The directory in which this process builds. */
export const buildPlace = (): string => resolve(workshop, `build-${process.pid}`);

/** Clears what this build has made so far. */
export const leaveUnfinished = (): void => rmSync(buildPlace(), { recursive: true, force: true });

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
  if (isFar(target)) rmSync(beside(target, "new"), { recursive: true, force: true });
  if (!existsSync(workshop)) return;
  for (const name of readdirSync(workshop)) {
    const [, pid] = /^build-(\d+)$/.exec(name) ?? [];
    if (pid && !isRunning(Number(pid))) rmSync(join(workshop, name), { recursive: true, force: true });
  }
}

/** Where the site can be moved to the target from: a copy, where it stands on another disk. */
function bringNear(target: string, complete: string): string {
  if (!isFar(target)) return complete;
  const near = beside(target, "new");
  rmSync(near, { recursive: true, force: true });
  cpSync(complete, near, { recursive: true, preserveTimestamps: true });
  rmSync(complete, { recursive: true, force: true });
  return near;
}

/** Gives where what stood there is. A build killed between the two leaves nothing at `target` until `recoverDirectory` puts it back. */
function renameTwice(target: string, complete: string): string {
  const waiting = waitingPlace(target);
  rmSync(waiting, { recursive: true, force: true });
  renameSync(target, waiting);
  try {
    renameSync(complete, target);
  } catch (error) {
    renameSync(waiting, target);
    throw error;
  }
  return waiting;
}

/**
 * In one step where the system has one (see `exchange.ts`), else by two renames.
 * @param save told where the site that was replaced is, before it is removed
 * @throws Error when the site cannot be moved; what stood at `target` then still does
 */
export function replaceDirectory(
  target: string,
  complete: string,
  save: (replaced: string) => void = () => undefined,
  swap = exchange,
): void {
  for (const folder of [workshop, dirname(resolve(target))]) mkdirSync(folder, { recursive: true });
  const near = bringNear(target, complete);
  if (!existsSync(target)) {
    renameSync(near, target);
    return;
  }
  const replaced = swap(target, near) ? near : renameTwice(target, near);
  save(replaced);
  rmSync(replaced, { recursive: true, force: true });
}
