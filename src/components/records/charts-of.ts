import { selectChartsOfEntity } from "../../charts/catalogue.ts";
import type { Edition } from "../../edition.ts";
import { type PreparedChart, selectPrepared } from "../../explore/prepared.ts";
import { shelfKey } from "../../explore/shelf-parts.ts";
import type { Chart } from "../../model/chart.ts";
import type { EntityId, IndicatorId } from "../../model/id.ts";
import { most } from "./bounds.ts";

/**
 * The charts that editors made with figures of an entity about these indicators, each once though it shows several: those
 * that are about it before those in which it is one of many.
 */
function editorsCharts(entity: EntityId, indicators: readonly IndicatorId[], edition: Edition): Chart[] {
  const prepared = indicators.flatMap((indicator) => selectPrepared(shelfKey(indicator, entity), edition));
  const written = new Map(prepared.filter(({ origin }) => origin === "editor").map((chart) => [chart.id, chart]));
  const isAboutIt = ({ metrics }: PreparedChart) =>
    metrics.filter((id) => edition.observations.get(id)?.entity === entity).length > metrics.length / 2;
  return [...written.values()]
    .sort((a, b) => Number(isAboutIt(b)) - Number(isAboutIt(a)))
    .slice(0, most.editorsCharts)
    .flatMap(({ id }) => edition.charts.get(id) ?? []);
}

/** The charts that show an entity: first those that editors made, then those that arise from its figures. */
export const chartsOfEntity = (entity: EntityId, indicators: readonly IndicatorId[], edition: Edition): Chart[] => [
  ...editorsCharts(entity, indicators, edition),
  ...selectChartsOfEntity(entity, edition),
];
