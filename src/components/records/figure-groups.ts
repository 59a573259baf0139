/** The figures of a page in groups that can be folded away: of an indicator by entity, of an entity by indicator. */
import type { Edition } from "../../edition.ts";
import type { Entity } from "../../model/entity.ts";
import type { IndicatorId } from "../../model/id.ts";
import type { Indicator } from "../../model/indicator.ts";
import type { Observation } from "../../model/observation.ts";
import { countedUntil, selectLatestFigures } from "../../series/latest.ts";
import { entityPath, indicatorPath } from "../../urls.ts";
import { readObservation } from "../../vi/reading.ts";
import { compareVietnamese } from "../../vi/sort.ts";
import { lowerFirst } from "../../vi/text.ts";
import { breakdownName, whenShort } from "./words.ts";

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

/** A result in itself, not what changed or was planned. */
const isResult = ({ measure, status }: Observation) =>
  (measure === "level" || measure === "share") && status === "actual";

/** Whether another part was counted up to the same day. */
const hasOtherPart = (part: Observation, figures: readonly Observation[]) =>
  figures.some(
    (other) => isResult(other) && countedUntil(other) === countedUntil(part) && other.breakdown !== part.breakdown,
  );

/**
 * What stands beside a group's name: its latest count of the whole, `hơn 320.000 người, 9/2022`; where there is none its
 * latest share or part, `77%, 6/2024 (riêng các khu đang hoạt động)`; empty where it holds no result, or several parts of
 * one time, of which none stands for the others.
 */
export function tellNewest(figures: readonly Observation[], edition: Edition): string {
  const [whole] = selectLatestFigures(figures, 1);
  const newest =
    whole ??
    figures
      .filter(isResult)
      .toSorted((a, b) => countedUntil(a).localeCompare(countedUntil(b)))
      .at(-1);
  if (!newest || (newest !== whole && hasOtherPart(newest, figures))) return "";
  const part = lowerFirst(breakdownName(newest, edition));
  return `${readObservation(newest)}, ${whenShort(newest)}${part && ` (${part})`}`;
}
