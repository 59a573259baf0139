import { readdirSync } from "node:fs";
import { sep } from "node:path";

/**
 * Every file below a directory, as paths from it. Folder by folder: Node's own way asks the disk what each entry is, and
 * to join paths as it does costs more than to read the folders of an archive.
 */
export const listFiles = (directory: string, below = ""): string[] =>
  readdirSync(below ? `${directory}${sep}${below}` : directory, { withFileTypes: true }).flatMap((entry) => {
    const path = below ? `${below}${sep}${entry.name}` : entry.name;
    if (entry.isDirectory()) return listFiles(directory, path);
    return entry.isFile() ? [path] : [];
  });
