import { hash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import type { Loader, LoaderContext } from "astro/loaders";
import { type BodyUses, findBodyUses } from "../body/uses.ts";
import { readArticle } from "../read/article.ts";
import { readChart } from "../read/chart.ts";
import { splitFrontmatter } from "../read/frontmatter.ts";
import type { Result } from "../read/result.ts";

/**
 * A thin loader: it keeps typed fields only. The body of an article is left on disk until its page is built, so
 * that ten thousand articles are ten thousand small records and no file becomes a module of the bundle.
 */
function folderLoader(
  name: string,
  folder: string,
  extension: string,
  read: (id: string, text: string) => Result<object>,
): Loader {
  function loadFile({ store, logger, generateDigest }: LoaderContext, file: string): void {
    const id = basename(file, extension);
    // Handing ten thousand small files to other threads costs more than reading them.
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

/** What a body shows; nothing of one that cannot be read, which says so where it is rendered. */
function showsOf(body: string): BodyUses {
  try {
    return findBodyUses(body);
  } catch {
    return { charts: [], expressions: [], metrics: [] };
  }
}

/** What is found here is kept: a build in which one article changed need not look at all of them. */
export const articleLoader = folderLoader("articles", "src/content/articles", ".mdx", (slug, text) => {
  const { value, issues } = readArticle(slug, text);
  const head = hash("sha1", splitFrontmatter(text)?.yaml ?? "", "base64");
  return { value: value && { ...value.article, shows: showsOf(value.body), head }, issues };
});
export const chartLoader = folderLoader("charts", "src/content/charts", ".yaml", readChart);
