import { groupByEach } from "../../edition/group-by-each.ts";
import type { Edition, PublishedEvent } from "../../edition.ts";
import type { EntityId, SourceId } from "../../model/id.ts";
import { once, question } from "../../reads.ts";

type Events = readonly PublishedEvent[];

const eventsByEntity = once(({ events }: Edition) => groupByEach(events, ({ entities }) => entities));
const eventsBySource = once(({ events }: Edition) => Map.groupBy(events, ({ source }) => source));

/** Events that tell of an entity, oldest first. A page that asks is not made anew by those of others. */
export const eventsOfEntity = question(
  "events-of-entity",
  (edition, id: EntityId): Events => eventsByEntity(edition).get(id) ?? [],
);

/** Events that a source tells of, oldest first. */
export const eventsOfSource = question(
  "events-of-source",
  (edition, id: SourceId): Events => eventsBySource(edition).get(id) ?? [],
);
