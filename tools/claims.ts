/** Work that several processes share. */
import { closeSync, mkdirSync, openSync } from "node:fs";
import { join } from "node:path";

/** Claims a piece of work, by its name, for this process; false when another has claimed it. */
export type Claim = (piece: string) => boolean;

/** @param directory of these claims alone: whoever makes the file of a piece first has claimed it */
export function makeClaim(directory: string): Claim {
  mkdirSync(directory, { recursive: true });
  return (piece) => {
    try {
      closeSync(openSync(join(directory, piece), "wx"));
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
      throw error;
    }
  };
}
