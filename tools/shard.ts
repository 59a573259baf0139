import { createHash } from "node:crypto";

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

/** What a file is about: `nhung/von/index.html`, `bieu-do/von@2x.png` and `the/bieu-do/von.png` are about `von`, and drawn together. */
const subjectOf = (file: string): string => {
  const name =
    file
      .replace(/\/index\.html$/, "")
      .split("/")
      .at(-1) ?? "";
  return name.replace(/[.@].*$/, "");
};

/** Whether a file of the site belongs to the part. Every file belongs to exactly one, on every machine the same. */
export function isInShard(file: string, { index, count }: Shard): boolean {
  const hash = createHash("sha256").update(subjectOf(file)).digest().readUInt32BE();
  return hash % count === index - 1;
}
