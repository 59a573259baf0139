/** The folders that hold one file an entry, and how each file is read. */
import { hash } from "node:crypto";
import { type BodyUses, findBodyUses } from "../body/uses.ts";
import { articleFolder, readArticle } from "../read/article.ts";
import { chartFolder, readChart } from "../read/chart.ts";
import { splitFrontmatter } from "../read/frontmatter.ts";
import type { Result } from "../read/result.ts";

export interface ContentSource {
  readonly name: "articles" | "charts";
  readonly folder: string;
  /** What the names of its files end in: `.mdx`. */
  readonly extension: string;
  readonly read: (id: string, text: string) => Result<object>;
}

/** What a body shows; nothing of one that cannot be read, which says so where it is rendered. */
function showsOf(body: string): BodyUses {
  try {
    return findBodyUses(body);
  } catch {
    return { charts: [], expressions: [], metrics: [] };
  }
}

/**
 * The body of an article is left on disk until its page is built, so that ten thousand articles are ten thousand small
 * records. What it shows is kept beside its fields: a build in which one article changed need not look at all of them.
 */
function readFields(slug: string, text: string): Result<object> {
  const { value, issues } = readArticle(slug, text);
  const head = hash("sha1", splitFrontmatter(text)?.yaml ?? "", "base64");
  return { value: value && { ...value.article, shows: showsOf(value.body), head }, issues };
}

export const contentSources: Readonly<Record<"articles" | "charts", ContentSource>> = {
  articles: { name: "articles", folder: articleFolder, extension: ".mdx", read: readFields },
  charts: { name: "charts", folder: chartFolder, extension: ".yaml", read: readChart },
};
