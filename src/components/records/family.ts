import type { Edition } from "../../edition.ts";
import type { EntityId } from "../../model/id.ts";

/** An entity and everything that belongs to it or lies in it, however deep. */
export function familyOf(entity: EntityId, edition: Edition): ReadonlySet<EntityId> {
  const family = new Set([entity]);
  let size = 0;
  while (size < family.size) {
    size = family.size;
    for (const { id, parent, place } of edition.entities.values()) {
      if ((parent && family.has(parent)) || (place && family.has(place))) family.add(id);
    }
  }
  return family;
}
