import { generateAtomFeed } from "feedsmith";
import { site } from "../site.ts";
import { absoluteUrl, atomPath, homePath } from "../urls.ts";
import type { FeedEntry } from "./feed-entries.ts";

/** A feed must say when it changed; without articles it never did. */
const lastUpdate = (entries: readonly FeedEntry[]) => new Date(Math.max(0, ...entries.map(({ updated }) => +updated)));

const makeEntry = ({ url, title, summary, published, updated, authors, tags }: FeedEntry) => ({
  id: url,
  title: { value: title },
  summary: { value: summary },
  links: [{ href: url, rel: "alternate", type: "text/html" }],
  published,
  updated,
  authors: authors.map((author) => ({ name: author.name, uri: author.url })),
  categories: tags.map((term) => ({ term })),
});

/** The feed in Atom (RFC 4287). */
export const makeAtom = (entries: readonly FeedEntry[]): string =>
  generateAtomFeed({
    id: absoluteUrl(homePath),
    title: { value: site.name },
    subtitle: { value: site.tagline },
    rights: { value: `${site.licence.name}: ${site.licence.url}` },
    updated: lastUpdate(entries),
    authors: [{ name: site.name, uri: absoluteUrl(homePath), email: site.email }],
    links: [
      { href: absoluteUrl(atomPath), rel: "self", type: "application/atom+xml" },
      { href: absoluteUrl(homePath), rel: "alternate", type: "text/html" },
    ],
    entries: entries.map(makeEntry),
    xml: { lang: site.language },
  });
