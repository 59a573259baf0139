import { hash } from "node:crypto";
import type { Content } from "../src/entries/handed.ts";

/**
 * A digest of all that the Edition is made of: everything editors write but the words of the articles. While it is the
 * same, so is whatever is asked of the Edition.
 * @param now in milliseconds: an article whose hour has come is published though nobody touched it
 */
export function digestFields({ articles, charts, registries }: Content, now: number): string {
  const isDue = (publishAt: string | undefined) => publishAt !== undefined && Date.parse(publishAt) <= now;
  const fields = [
    articles.map(({ id, data: { head, shown, publishAt } }) => [id, head, shown, isDue(publishAt)]),
    charts.map(({ id, digest }) => [id, digest]),
    [...registries],
  ];
  return hash("sha1", JSON.stringify(fields));
}
