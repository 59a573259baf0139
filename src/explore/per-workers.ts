import type { Edition } from "../edition.ts";
import type { Entity } from "../model/entity.ts";
import type { EntityId } from "../model/id.ts";
import type { Observation } from "../model/observation.ts";
import { operations } from "../series/measure.ts";
import { isAim } from "../series/select.ts";
import { roundNumber } from "../vi/number.ts";
import { citeFigure } from "./cite.ts";
import { workersIndicator } from "./line.ts";
import type { Drawn } from "./measures.ts";
import type { Picked } from "./pick.ts";

/** Figures of workers that others may be divided by. */
const isDivisor = (figure: Observation) => !figure.breakdown && !isAim(figure) && figure.valueHigh === undefined;

/** The workers that are counted, by whose they are. */
export const groupWorkers = (edition: Edition): ReadonlyMap<EntityId, readonly Observation[]> =>
  Map.groupBy(
    (edition.observationsByIndicator.get(workersIndicator) ?? []).filter(isDivisor),
    (figure) => figure.entity,
  );

/** Whose workers divide its figures: its own, or those of all the zones of its place: an organisation of the zones has none itself. */
export function chooseWorkers(entity: Entity, counted: Iterable<EntityId>, { entities }: Edition): EntityId[] {
  const ids = [...counted];
  if (ids.includes(entity.id)) return [entity.id];
  if (entity.kind === "zone" || entity.place === undefined) return [];
  return ids.filter((id) => {
    const of = entities.get(id);
    return of?.kind === "zone-system" && of.place === entity.place;
  });
}

/** In the order of time. */
function workersOf(entity: Entity, edition: Edition): Observation[] {
  const workers = groupWorkers(edition);
  const chosen = new Set(chooseWorkers(entity, workers.keys(), edition));
  return (edition.observationsByIndicator.get(workersIndicator) ?? []).filter(
    (figure) => chosen.has(figure.entity) && isDivisor(figure),
  );
}

function divide(printed: Observation, workers: Observation, edition: Edition): Drawn {
  const { value, unit, decimals, approximate } = operations["tren-1000"].compute([printed, workers]);
  const qualifier = approximate ? ("khoảng" as const) : undefined;
  const of = edition.entities.get(workers.entity)?.shortName ?? workers.entity;
  return {
    figure: { ...printed, value: roundNumber(value, decimals), unit: unit ?? printed.unit, qualifier },
    printed,
    basis: `${citeFigure(printed)}, chia cho lao động ở ${of}: ${citeFigure(workers)}`,
  };
}

/** Every level for which the workers of the same day are known; a share of something else has no meaning so. */
export function perThousandWorkers({ line, entity, levels, unit }: Picked, edition: Edition): Drawn[] {
  if (line.indicator === workersIndicator || unit === "%") return [];
  const workers = workersOf(entity, edition);
  return levels.flatMap((level) => {
    const sameDay = workers.find(({ end }) => end === level.end);
    return sameDay && level.valueHigh === undefined && !level.basisUnclear ? [divide(level, sameDay, edition)] : [];
  });
}
