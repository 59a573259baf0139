import type { Parts, PublishedCorrection } from "../edition.ts";
import { compareCorrections } from "./order.ts";

/** All corrections, newest first. They are only ever added, so an article's own are counted in the order in which they stand. */
export function makeCorrections({ articles, corrections }: Parts): PublishedCorrection[] {
  const inArticles = articles.flatMap(({ slug, corrections = [] }) =>
    corrections.map((correction, index) => ({ ...correction, id: `${slug}-${index + 1}`, article: slug })),
  );
  return [...inArticles, ...corrections].sort(compareCorrections);
}
