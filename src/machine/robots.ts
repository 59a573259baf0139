import { absoluteUrl, sitemapPath } from "../urls.ts";

/** robots.txt: everything may be read; embeds say “noindex” themselves, which only works when they may be fetched. */
export const makeRobots = (): string =>
  ["User-agent: *", "Allow: /", "", `Sitemap: ${absoluteUrl(sitemapPath)}`, ""].join("\n");
