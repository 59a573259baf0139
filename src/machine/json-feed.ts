import { generateJsonFeed } from "feedsmith";
import { site } from "../site.ts";
import { absoluteUrl, homePath, jsonFeedPath } from "../urls.ts";
import type { FeedEntry } from "./feed-entries.ts";

const makeItem = ({ url, title, summary, published, updated, authors, tags }: FeedEntry) => ({
  id: url,
  url,
  title,
  summary,
  content_text: summary,
  date_published: published,
  date_modified: updated,
  authors: [...authors],
  tags: [...tags],
  language: site.language,
});

/** The feed in JSON Feed 1.1. */
export function makeJsonFeed(entries: readonly FeedEntry[]): string {
  const feed = generateJsonFeed({
    title: site.name,
    description: site.description,
    home_page_url: absoluteUrl(homePath),
    feed_url: absoluteUrl(jsonFeedPath),
    language: site.language,
    items: entries.map(makeItem),
  });
  return `${JSON.stringify(feed, null, 1)}\n`;
}
