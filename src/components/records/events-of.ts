import type { Edition, PublishedEvent } from "../../edition.ts";
import type { EntityId, SourceId } from "../../model/id.ts";
import { once, question } from "../../reads.ts";

type Events = readonly PublishedEvent[];

const groupBy = <Id extends string>(events: Events, idsOf: (event: PublishedEvent) => readonly Id[]) => {
  const pairs = events.flatMap((event) => [...new Set(idsOf(event))].map((id) => ({ id, event })));
  const groups = Map.groupBy(pairs, ({ id }) => id);
  return new Map([...groups].map(([id, group]) => [id, group.map(({ event }) => event)]));
};

const eventsByEntity = once(({ events }: Edition) => groupBy(events, ({ entities }) => entities));
const eventsBySource = once(({ events }: Edition) => groupBy(events, ({ source }) => [source]));

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
