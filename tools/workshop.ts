/** Where builds work, and keep what the next one may use. */
import { createHash } from "node:crypto";
import { join, resolve } from "node:path";

export const workshop = ".astro";

/** The place in it of something that belongs to the site at `target`, found again by the address the site stands at. */
export function workshopPlace(kind: string, target: string): string {
  const name = createHash("sha256").update(resolve(target)).digest("hex").slice(0, 12);
  return resolve(join(workshop, `${kind}-${name}`));
}
