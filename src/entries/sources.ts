/** The folders that hold one file an entry, and how each file is read. */
import { hash } from "node:crypto";
import { type BodyUses, findBodyUses } from "../body/uses.ts";
import { withoutValues } from "../edition/without-values.ts";
import type { WrittenArticle } from "../model/article.ts";
import type { Chart } from "../model/chart.ts";
import { articleFolder, readArticle } from "../read/article.ts";
import { chartFolder, readChart } from "../read/chart.ts";
import type { Result } from "../read/result.ts";

/** What a file of a folder holds. */
export interface Entry<Data> {
  /** The file's name without what it ends in. */
  readonly id: string;
  /** Digest of the file's text. */
  readonly digest: string;
  readonly data: Data;
}

export const digestText = (text: string): string => hash("sha1", text, "base64");

/** An entry as the next build will have it, to the last field that is there and empty. */
export const asKept = <Kept>(entry: Kept): Kept => JSON.parse(JSON.stringify(entry));

/** What is kept of an article: its frontmatter, what its body shows, and what tells whether they changed. */
export interface ArticleFields extends WrittenArticle {
  readonly shows: BodyUses;
  /** Digest of all of it but what its figures say. */
  readonly head: string;
  /** A digest of each of its figures, in their order. */
  readonly figures: readonly string[];
  /** Digest of what its body shows. */
  readonly shown: string;
}

export interface ContentSource<Data> {
  readonly name: "articles" | "charts";
  readonly folder: string;
  /** What the names of its files end in: `.mdx`. */
  readonly extension: string;
  readonly read: (id: string, text: string) => Result<Data>;
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
function readFields(slug: string, text: string): Result<ArticleFields> {
  const { value, issues } = readArticle(slug, text);
  if (!value) return { issues };
  const { article, body } = value;
  const shows = showsOf(body);
  const fields = {
    shows,
    head: digestText(JSON.stringify(withoutValues(article))),
    figures: article.metrics.map((metric) => digestText(JSON.stringify(metric))),
    shown: digestText(JSON.stringify(shows)),
  };
  return { value: { ...article, ...fields }, issues };
}

export const articleSource: ContentSource<ArticleFields> = {
  name: "articles",
  folder: articleFolder,
  extension: ".mdx",
  read: readFields,
};
export const chartSource: ContentSource<Chart> = {
  name: "charts",
  folder: chartFolder,
  extension: ".yaml",
  read: readChart,
};
