import { hash } from "node:crypto";
import type { FieldKind } from "../src/edition/made-of.ts";
import type { Content } from "../src/entries/handed.ts";

/**
 * Digests of all that the Edition is made of: everything editors write but the words of the articles. While one is the
 * same, so is what is made of that kind alone; while all are, so is whatever is asked of the Edition.
 */
export type FieldDigests = Readonly<Record<FieldKind, string>>;

/** Of no content at all. */
export const noFields: FieldDigests = { heads: "", figures: "", shown: "", charts: "", registries: "" };

const digest = (fields: unknown): string => hash("sha1", JSON.stringify(fields));

/** @param now in milliseconds: an article whose hour has come is published though nobody touched it */
export function digestFields({ articles, charts, registries }: Content, now: number): FieldDigests {
  const isDue = (publishAt: string | undefined) => publishAt !== undefined && Date.parse(publishAt) <= now;
  return {
    heads: digest(articles.map(({ id, data: { head, publishAt } }) => [id, head, isDue(publishAt)])),
    // Figures are published with their article, whatever else its head says.
    figures: digest(
      articles.map(({ id, data: { figures, draft, publishAt } }) => [
        id,
        figures,
        draft,
        publishAt && isDue(publishAt),
      ]),
    ),
    shown: digest(articles.map(({ id, data: { shown } }) => [id, shown])),
    charts: digest(charts.map((chart) => [chart.id, chart.digest])),
    registries: digest([...registries]),
  };
}
