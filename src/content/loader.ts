import { readdir, readFile } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import type { Loader, LoaderContext } from "astro/loaders";
import { readArticle } from "../read/article.ts";
import { readChart } from "../read/chart.ts";
import type { Result } from "../read/result.ts";

/**
 * A thin loader: it keeps the typed fields only. The body of an article is left on disk until its page is built, so
 * that ten thousand articles are ten thousand small records and no file becomes a module of the bundle.
 */
function folderLoader(
  name: string,
  folder: string,
  extension: string,
  read: (id: string, text: string) => Result<object>,
): Loader {
  async function loadFile({ store, logger, generateDigest }: LoaderContext, file: string): Promise<void> {
    const id = basename(file, extension);
    const text = await readFile(join(folder, file), "utf8");
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
      const files = (await readdir(folder)).filter((file) => extname(file) === extension).sort();
      const present = new Set(files.map((file) => basename(file, extension)));
      for (const id of context.store.keys()) if (!present.has(id)) context.store.delete(id);
      for (const file of files) await loadFile(context, file);
      context.watcher?.on("all", (event, path) => {
        if (join(path, "..") !== join(process.cwd(), folder) || extname(path) !== extension) return;
        if (event === "unlink") context.store.delete(basename(path, extension));
        else if (event === "add" || event === "change") void loadFile(context, basename(path));
      });
    },
  };
}

export const articleLoader = folderLoader("articles", "src/content/articles", ".mdx", (slug, text) => {
  const { value, issues } = readArticle(slug, text);
  return { value: value?.article, issues };
});
export const chartLoader = folderLoader("charts", "src/content/charts", ".yaml", readChart);
