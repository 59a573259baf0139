/** While pages are being written: tells when what they are rendered with is saved, which is not content. */
import { type FSWatcher, readdirSync, watch } from "node:fs";
import { join } from "node:path";

/** Whoever saves several files at once saves them in so many milliseconds. */
const settling = 50;

const content = join("src", "content");

function listFolders(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return [folder, ...entries.flatMap(({ name }) => listFolders(join(folder, name)))].filter(
    (path) => !path.startsWith(content) || path === content,
  );
}

/** Looks at folders, not at files: fewer, and all that is in them. @param changed called once for what is saved together */
export function watchCode(changed: () => void): void {
  let watchers: FSWatcher[] = [];
  let waiting: NodeJS.Timeout | undefined;

  function look(): void {
    for (const watcher of watchers) watcher.close();
    watchers = ["src", "public"].flatMap(listFolders).map((folder) => watch(folder, saved));
  }

  function saved(): void {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      // There may be folders that were not there before.
      look();
      changed();
    }, settling);
  }

  look();
}
