import { readdirSync } from "node:fs";
import { join } from "node:path";

/** Every file below a directory, as paths from it. Folder by folder: Node's own way asks the disk what each entry is. */
export const listFiles = (directory: string, below = ""): string[] =>
  readdirSync(join(directory, below), { withFileTypes: true }).flatMap((entry) => {
    const path = join(below, entry.name);
    if (entry.isDirectory()) return listFiles(directory, path);
    return entry.isFile() ? [path] : [];
  });
