import type { Edition } from "../edition.ts";
import type { Entity } from "../model/entity.ts";
import type { Observation } from "../model/observation.ts";
import { convert, sameDimension, type Unit, units } from "../model/unit.ts";
import { operations } from "../series/measure.ts";
import { isAim } from "../series/select.ts";
import { citeFigure } from "./cite.ts";
import { workersIndicator } from "./line.ts";
import type { Drawn } from "./measures.ts";
import type { Picked } from "./pick.ts";

/** Its own workers, or those of all the zones of its place: an organisation of the zones has none itself. */
function workersOf(entity: Entity, edition: Edition): Observation[] {
  const workers = (edition.observationsByIndicator.get(workersIndicator) ?? []).filter(
    (figure) => !figure.breakdown && !isAim(figure) && figure.valueHigh === undefined,
  );
  const own = workers.filter((figure) => figure.entity === entity.id);
  if (own.length > 0) return own;
  return workers.filter((figure) => {
    const of = edition.entities.get(figure.entity);
    return of?.kind === "zone-system" && of.place !== undefined && of.place === entity.place && entity.kind !== "zone";
  });
}

/** The largest unit in which the amount is not a fraction: 48 triệu USD, not 0,048 tỷ USD. */
function readableUnit(value: number, unit: Unit): Unit {
  const alike = (Object.keys(units) as Unit[]).filter((other) => sameDimension(other, unit));
  const fitting = alike.filter((other) => convert(value, unit, other) >= 1);
  return value >= 1 ? unit : (fitting.toSorted((a, b) => units[b].factor - units[a].factor)[0] ?? unit);
}

function divide(printed: Observation, workers: Observation, edition: Edition): Drawn {
  const rough = operations["tren-1000"].compute([printed, workers]).value;
  const unit = readableUnit(rough, printed.unit);
  const inUnit = { ...printed, value: convert(printed.value, printed.unit, unit), unit };
  const { value, decimals, approximate } = operations["tren-1000"].compute([inUnit, workers]);
  const qualifier = approximate ? ("khoảng" as const) : undefined;
  const of = edition.entities.get(workers.entity)?.shortName ?? workers.entity;
  return {
    figure: { ...printed, value: Number(value.toFixed(decimals)), unit, qualifier },
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
