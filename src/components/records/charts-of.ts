import { selectChartsOfEntity } from "../../charts/catalogue.ts";
import type { Edition } from "../../edition.ts";
import { type PreparedChart, selectPrepared } from "../../explore/prepared.ts";
import { shelfKey } from "../../explore/shelf-parts.ts";
import type { EntityId, IndicatorId } from "../../model/id.ts";
import { most } from "./bounds.ts";

/** The charts that editors made with figures of an entity about these indicators; each once, though it shows several. */
function editorsCharts(entity: EntityId, indicators: readonly IndicatorId[], edition: Edition): PreparedChart[] {
  const prepared = indicators.flatMap((indicator) => selectPrepared(shelfKey(indicator, entity), edition));
  const written = prepared.filter(({ origin }) => origin === "editor");
  return [...new Map(written.map((chart) => [chart.id, chart])).values()].slice(0, most.editorsCharts);
}

/** The charts that show an entity: first those that editors made, then those that arise from its figures. */
export const chartsOfEntity = (entity: EntityId, indicators: readonly IndicatorId[], edition: Edition) => [
  ...editorsCharts(entity, indicators, edition),
  ...selectChartsOfEntity(entity, edition),
];
