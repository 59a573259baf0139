/** Where a build keeps what the next may use as long as the code is the same. */
import { mkdirSync, readdirSync, rmSync, statSync, utimesSync } from "node:fs";
import { join } from "node:path";

/** What older code left is kept for an hour: another build may be using it. */
const keptFor = 60 * 60 * 1000;

function pruneOld(cache: string): void {
  for (const name of readdirSync(cache).filter((name) => name.startsWith("code-"))) {
    const stat = statSync(join(cache, name), { throwIfNoEntry: false });
    if (stat && Date.now() - stat.mtimeMs > keptFor) rmSync(join(cache, name), { recursive: true, force: true });
  }
}

/**
 * Gives the directory of this code, made now if there was none.
 * @param code digest of the code. @param fresh forgets what was kept there
 */
export function openCodeCache(cache: string, code: string, fresh = false): string {
  const place = join(cache, `code-${code}`);
  if (fresh) rmSync(place, { recursive: true, force: true });
  mkdirSync(place, { recursive: true });
  const now = new Date();
  utimesSync(place, now, now);
  pruneOld(cache);
  return place;
}
