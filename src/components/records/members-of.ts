import type { Edition } from "../../edition.ts";
import type { EntityId } from "../../model/id.ts";
import type { Observation } from "../../model/observation.ts";
import { articlesOfEntity } from "./articles-of.ts";
import { familyOf } from "./family.ts";
import type { ToldArticle } from "./uses.ts";

/** What is told of those that belong to an entity or lie in it: of most provinces nothing else is. */
interface OfMembers {
  readonly observations: readonly Observation[];
  /** Newest first. */
  readonly articles: readonly ToldArticle[];
}

export function tellOfMembers(entity: EntityId, edition: Edition): OfMembers {
  const members = [...familyOf(entity, edition)].filter((id) => id !== entity);
  const articles = new Map(members.flatMap((id) => articlesOfEntity(id, edition)).map((one) => [one.slug, one]));
  return {
    observations: members.flatMap((id) => edition.observationsByEntity.get(id) ?? []),
    articles: [...articles.values()].toSorted((a, b) => b.published.localeCompare(a.published)),
  };
}
