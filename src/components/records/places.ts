import type { Edition } from "../../edition.ts";
import type { Entity } from "../../model/entity.ts";
import { compareVietnamese } from "../../vi/sort.ts";

/** The entities of one province; `place` is undefined for those that lie in none. */
interface PlaceGroup {
  readonly place: Entity | undefined;
  readonly members: readonly Entity[];
}

/** Every entity once: provinces in the order of the alphabet, with what lies in them; last what lies in none. */
export function groupByPlace(edition: Edition): PlaceGroup[] {
  const entities = [...edition.entities.values()];
  const inOrder = (a: Entity, b: Entity) => compareVietnamese(a.name, b.name);
  const provinces = entities.filter(({ kind }) => kind === "province");
  const placed = new Set<string>(provinces.map(({ id }) => id));
  const membersOf = (id: string) => entities.filter(({ place }) => place === id).sort(inOrder);
  const groups = provinces
    .sort((a, b) => compareVietnamese(a.shortName, b.shortName))
    .map((place) => ({ place, members: membersOf(place.id) }));
  const loose = entities.filter(({ id, place }) => !placed.has(id) && !(place && placed.has(place))).sort(inOrder);
  return loose.length > 0 ? [...groups, { place: undefined, members: loose }] : groups;
}
