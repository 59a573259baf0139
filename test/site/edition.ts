import { makeEdition } from "../../src/edition.ts";
import { readParts } from "../../tools/read.ts";

const { parts } = readParts(".");
const now = Date.now();

/** What the built site shows, read from the same files, without drafts and what is to come. */
export const edition = makeEdition({
  ...parts,
  articles: parts.articles.filter(
    ({ draft, publishAt }) => !draft && (publishAt === undefined || Date.parse(publishAt) <= now),
  ),
});
