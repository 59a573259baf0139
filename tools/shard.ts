import { createHash } from "node:crypto";
import { type ArticleOf, subjectOf } from "./page-order.ts";

/** One of so many disjoint parts of the site, counted from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** Reads `2/4`. @throws Error when it is not a part of a whole */
export function parseShard(text: string): Shard {
  const [, index, count] = (/^(\d+)\/(\d+)$/.exec(text) ?? []).map(Number);
  if (index && count && index <= count) return { index, count };
  throw new Error(`“${text}” không phải là một phần: viết i/k, i từ 1 đến k, ví dụ 2/4.`);
}

/**
 * Whether a file of the site belongs to the part. Every file belongs to exactly one, on every machine the same; what is
 * about one article, its charts too, stands in one part, so that each chart is drawn once.
 */
export function isInShard(file: string, { index, count }: Shard, articleOf: ArticleOf): boolean {
  const subject = subjectOf(file, articleOf) ?? file;
  const hash = createHash("sha256").update(subject).digest().readUInt32BE();
  return hash % count === index - 1;
}
