/** The figures of a page in groups that can be folded away: of an indicator by entity, of an entity by indicator. */
import type { Edition } from "../../edition.ts";
import type { Entity } from "../../model/entity.ts";
import type { IndicatorId } from "../../model/id.ts";
import type { Indicator } from "../../model/indicator.ts";
import type { Observation } from "../../model/observation.ts";
import { selectLatestFigures } from "../../series/latest.ts";
import { entityPath, indicatorPath } from "../../urls.ts";
import { compareVietnamese } from "../../vi/sort.ts";
import { readObservation, whenShort } from "./words.ts";

/** Figures of one indicator and one entity. */
export interface FigureGroup {
  readonly name: string;
  readonly figures: readonly Observation[];
  /** Says what its table holds, for those who cannot see where it stands. */
  readonly caption: string;
  /** Where more is said of what the group is named after. */
  readonly path: string;
}

export function groupByEntity(
  { name: indicator }: Indicator,
  figures: readonly Observation[],
  { entities }: Edition,
): FigureGroup[] {
  const groups = [...Map.groupBy(figures, ({ entity }) => entity)].map(([id, own]) => {
    const name = entities.get(id)?.name ?? id;
    return { name, figures: own, caption: `${indicator}: ${name}, theo thời gian`, path: entityPath(id) };
  });
  return groups.sort((a, b) => compareVietnamese(a.name, b.name));
}

/** In the order in which editors list the indicators. */
export function groupByIndicator(
  { name: entity }: Entity,
  figures: readonly Observation[],
  { indicators }: Edition,
): (FigureGroup & { readonly id: IndicatorId })[] {
  const groups = Map.groupBy(figures, ({ indicator }) => indicator);
  return [...indicators.values()].flatMap(({ id, name }) => {
    const own = groups.get(id);
    return own ? [{ id, name, figures: own, caption: `${name}: ${entity}`, path: indicatorPath(id) }] : [];
  });
}

/** The latest count of the whole, which stands beside a group's name: `hơn 320.000 người, 9/2022`; empty where there is none. */
export function tellNewest(figures: readonly Observation[]): string {
  const [newest] = selectLatestFigures(figures, 1);
  return newest ? `${readObservation(newest)}, ${whenShort(newest)}` : "";
}
