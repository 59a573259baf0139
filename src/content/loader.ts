import { hash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import type { Loader, LoaderContext } from "astro/loaders";
import { replaceEntry, takeContent } from "../entries/handed.ts";
import type { ContentSource, Entry } from "../entries/sources.ts";

/** The same as long as the fields are: a changed body makes nothing anew, for its page reads it from the file. */
const digestOf = ({ data }: Entry<object>): string => hash("sha1", JSON.stringify(data), "base64");

/**
 * Tells Astro what entries there are while pages are being written, so that it makes pages anew when one changes. Astro's
 * own store is written whole at every change: it gets no more than a digest of each, the fields stay in memory.
 */
export function folderLoader(source: ContentSource<object>): Loader {
  const { name, folder, extension } = source;
  /** Digests of the texts as they were read last, by ids. */
  const lastRead = new Map<string, string>();

  function tell({ store }: LoaderContext, entry: Entry<object>): void {
    store.set({ id: entry.id, data: {}, digest: digestOf(entry) });
  }

  function loadFile(context: LoaderContext, file: string): void {
    const id = basename(file, extension);
    if (!existsSync(join(folder, file))) return;
    const text = readFileSync(join(folder, file), "utf8");
    const digest = hash("sha1", text, "base64");
    if (lastRead.get(id) === digest) return;
    lastRead.set(id, digest);
    const { value, issues } = source.read(id, text);
    for (const issue of issues) {
      context.logger.error(`${issue.file}:${issue.line}:${issue.column} ${issue.message}`);
    }
    if (!value) return;
    const entry = { id, digest, data: value };
    replaceEntry(name, id, entry);
    tell(context, entry);
  }

  function forgetFile({ store }: LoaderContext, file: string): void {
    const id = basename(file, extension);
    lastRead.delete(id);
    replaceEntry(name, id, undefined);
    store.delete(id);
  }

  return {
    name,
    async load(context) {
      // A build is handed its content and asks Astro for none.
      if (!import.meta.env.DEV) return;
      context.store.clear();
      for (const entry of takeContent()[name]) {
        lastRead.set(entry.id, entry.digest);
        tell(context, entry);
      }
      context.watcher?.on("all", (event, path) => {
        if (join(path, "..") !== join(process.cwd(), folder) || extname(path) !== extension) return;
        if (event === "unlink") return forgetFile(context, basename(path));
        loadFile(context, basename(path));
        // Of a second save within some 50 ms nothing is told.
        setTimeout(() => loadFile(context, basename(path)), 150);
      });
    },
  };
}
