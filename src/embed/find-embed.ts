import type { Edition } from "../edition.ts";
import type { PublishedEmbed } from "../model/published-embed.ts";
import { once, question } from "../reads.ts";

const embedsById = once(
  ({ embeds }: Edition) => new Map<string, PublishedEmbed>(embeds.map((embed) => [embed.id, embed])),
);

const askEmbed = question("embed", (edition, id: string) => embedsById(edition).get(id));

/** What the registry of embeds knows of a chart. */
export const findEmbed = (id: string, edition: Edition): PublishedEmbed | undefined => askEmbed(edition, id);
