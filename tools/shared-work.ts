/** Work that several processes share. */
import { closeSync, mkdirSync, openSync } from "node:fs";
import { join } from "node:path";

/** Takes a piece of work, by its name, for this process; false when another has taken it. */
export type Take = (piece: string) => boolean;

/** @param directory for what is taken of this work alone: whoever makes the file of a piece first has it */
export function makeTake(directory: string): Take {
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
