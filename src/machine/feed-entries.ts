import type { Edition } from "../edition.ts";
import { bindPlain } from "../figures/template.ts";
import type { Article } from "../model/article.ts";
import { lastChange } from "../model/last-change.ts";
import { sections } from "../site.ts";
import { absoluteUrl, articlePath, authorPath } from "../urls.ts";
import { fold } from "../vi/fold.ts";

/** An article as readers of a feed get it, figures written out. */
export interface FeedEntry {
  /** Its full address, which never changes. */
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  readonly published: Date;
  readonly updated: Date;
  readonly authors: readonly { readonly name: string; readonly url: string }[];
  readonly tags: readonly string[];
}

/** Feeds carry the latest articles; older ones are in the sitemap. */
const mostEntries = 50;

/** An article may carry its section's name as a tag too. */
const distinct = (tags: readonly string[]) =>
  [...new Map(tags.toReversed().map((tag) => [fold(tag), tag])).values()].toReversed();

function makeEntry(article: Article, edition: Edition): FeedEntry {
  const section = sections.find(({ id }) => id === article.section)?.name;
  const authors = [...new Set(article.byline.map(({ author }) => author))];
  return {
    url: absoluteUrl(articlePath(article.slug)),
    title: bindPlain(article.title, edition),
    summary: bindPlain(article.sapo, edition),
    published: new Date(article.published),
    updated: new Date(lastChange(article)),
    authors: authors.map((id) => ({ name: edition.authors.get(id)?.name ?? id, url: absoluteUrl(authorPath(id)) })),
    tags: distinct([...(section ? [section] : []), ...(article.tags ?? [])]),
  };
}

/** The latest articles, newest first. @throws FigureError when a headline names an unknown figure */
export const makeFeedEntries = (edition: Edition): FeedEntry[] =>
  edition.articles.slice(0, mostEntries).map((article) => makeEntry(article, edition));
