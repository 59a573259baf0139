/** How the parts of an Edition stand, for it and for whoever puts some of them together anew. */
import type { PublishedCorrection, PublishedEvent } from "../edition.ts";
import type { Article } from "../model/article.ts";
import type { Observation } from "../model/observation.ts";

type Of<Part, Key extends keyof Part> = (a: Pick<Part, Key>, b: Pick<Part, Key>) => number;

/** Newest first. */
export const compareArticles: Of<Article, "published" | "slug"> = (a, b) =>
  b.published.localeCompare(a.published) || a.slug.localeCompare(b.slug);

/** Newest first. */
export const compareCorrections: Of<PublishedCorrection, "at" | "id"> = (a, b) =>
  b.at.localeCompare(a.at) || a.id.localeCompare(b.id);

/** Oldest first. */
export const compareEvents: Of<PublishedEvent, "date" | "id"> = (a, b) =>
  a.date.localeCompare(b.date) || a.id.localeCompare(b.id);

/** Oldest first: in the order of the last days they speak of. */
export const compareObservations: Of<Observation, "start" | "end" | "id"> = (a, b) =>
  a.end.localeCompare(b.end) || a.start.localeCompare(b.start) || a.id.localeCompare(b.id);
