import { readdirSync, readFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import type { Loader, LoaderContext } from "astro/loaders";
import type { ContentSource } from "../entries/sources.ts";

/** Fills a collection of Astro's while pages are being written; a build hands its pages their content by `handed.ts`. */
export function folderLoader({ name, folder, extension, read }: ContentSource): Loader {
  function loadFile({ store, logger, generateDigest }: LoaderContext, file: string): void {
    const id = basename(file, extension);
    const text = readFileSync(join(folder, file), "utf8");
    const digest = generateDigest(text);
    if (store.get(id)?.digest === digest) return;
    const { value, issues } = read(id, text);
    for (const issue of issues) {
      logger.error(`${issue.file}:${issue.line}:${issue.column} ${issue.message}`);
    }
    if (value) store.set({ id, data: value as Record<string, unknown>, digest, filePath: join(folder, file) });
  }

  return {
    name,
    async load(context) {
      if (!import.meta.env.DEV) return;
      const files = readdirSync(folder)
        .filter((file) => extname(file) === extension)
        .sort();
      const present = new Set(files.map((file) => basename(file, extension)));
      for (const id of context.store.keys()) if (!present.has(id)) context.store.delete(id);
      for (const file of files) loadFile(context, file);
      context.watcher?.on("all", (event, path) => {
        if (join(path, "..") !== join(process.cwd(), folder) || extname(path) !== extension) return;
        if (event === "unlink") context.store.delete(basename(path, extension));
        else if (event === "add" || event === "change") loadFile(context, basename(path));
      });
    },
  };
}
