import { absoluteUrl } from "../urls.ts";

/** robots.txt: everything may be read; embeds say “noindex” themselves, which only works when they may be fetched. */
export const makeRobots = (): string =>
  ["User-agent: *", "Allow: /", "", `Sitemap: ${absoluteUrl("/sitemap-index.xml")}`, ""].join("\n");
