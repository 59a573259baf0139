import type { Edition, Parts } from "../src/edition.ts";
import { makeBoundEdition } from "../src/figures/notes.ts";
import type { Article } from "../src/model/article.ts";

const isPublic = ({ draft, publishAt }: Article) =>
  !draft && (publishAt === undefined || Date.parse(publishAt) <= Date.now());

/** What readers see now: without drafts and what is to come. */
export const makePublicEdition = (parts: Parts): Edition =>
  makeBoundEdition({ ...parts, articles: parts.articles.filter(isPublic) });
