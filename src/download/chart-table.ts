import type { Edition, PublishedCorrection } from "../edition.ts";
import { bindPlain } from "../figures/template.ts";
import { makeCsv } from "../machine/csv.ts";
import type { EntityId } from "../model/id.ts";
import { site } from "../site.ts";
import { absoluteUrl, chartPath, correctionPath } from "../urls.ts";
import { type ChartRecords, chartCells, chartColumns } from "./chart-columns.ts";
import { citeChart } from "./citation.ts";
import type { ChartSubject } from "./subject.ts";

export const makeChartCsv = (drawn: ChartRecords): string =>
  makeCsv(
    chartColumns.map(({ name }) => name),
    chartCells(drawn),
  );

/** The entity with its figures bound: a description may name them. */
function describeEntity(id: EntityId, edition: Edition) {
  const entity = edition.entities.get(id);
  return entity ? [{ ...entity, description: bindPlain(entity.description, edition) }] : [];
}

const describeCorrection = ({ id, at, metrics, wrong, right, reason }: PublishedCorrection) => {
  return { id, at, metrics, wrong, right, reason, url: absoluteUrl(correctionPath(id)) };
};

/** The records of a chart with everything said about them; numbers are numbers, an empty cell is null. */
export function makeChartJson({ drawn, edition, issued }: ChartSubject): string {
  const { id, kind, title, subtitle, note, takeaway, description, asOf, sources, observations, corrections } = drawn;
  const indicators = [...new Set(observations.map(({ indicator }) => indicator))];
  const entities = [...new Set(observations.map(({ entity }) => entity))];
  const rows = chartCells(drawn).map((cells) =>
    Object.fromEntries(chartColumns.map(({ name }, index) => [name, cells[index] ?? null])),
  );
  const content = {
    id,
    kind,
    url: absoluteUrl(chartPath(id)),
    title,
    subtitle,
    takeaway,
    description,
    note,
    as_of: asOf,
    issued,
    publisher: site.name,
    licence: site.licence,
    citation: citeChart(drawn),
    indicators: indicators.flatMap((indicator) => edition.indicators.get(indicator) ?? []),
    entities: entities.flatMap((entity) => describeEntity(entity, edition)),
    sources,
    corrections: corrections.map(describeCorrection),
    columns: chartColumns.map(({ name, meaning }) => ({ name, meaning })),
    rows,
  };
  return `${JSON.stringify(content, null, 1)}\n`;
}
