import type { APIRoute, GetStaticPaths } from "astro";
import type { Edition } from "../../edition.ts";
import { makeObservationCsv, makeObservationJson } from "../../machine/observation-table.ts";
import { makePartsCsv, makePartsJson } from "../../machine/part-list.ts";
import { splitIndicator, type YearPart } from "../../machine/year-parts.ts";
import type { IndicatorId } from "../../model/id.ts";
import type { Observation } from "../../model/observation.ts";
import { getEdition } from "../../published.ts";
import { once, question } from "../../reads.ts";
import { selectCorrectionsOf } from "../../series/corrections.ts";
import { indicatorYearCsvPath, indicatorYearJsonPath } from "../../urls.ts";

/** How the table of an indicator is written: the rows, and the list of its parts where they are too many for one file. */
const formats = {
  csv: { write: makeObservationCsv, list: makePartsCsv, pathOf: indicatorYearCsvPath },
  json: { write: makeObservationJson, list: makePartsJson, pathOf: indicatorYearJsonPath },
} as const;
type Format = keyof typeof formats;

const partsByIndicator = once(
  ({ observationsByIndicator }: Edition): ReadonlyMap<string, readonly YearPart[]> =>
    new Map([...observationsByIndicator].map(([id, rows]) => [id, splitIndicator(rows)])),
);

/** The rows of a part, `dang-vien/2024`: an edit of another year's figure does not make it anew. */
const askPart = question("indicator-year", (edition, key: string): readonly Observation[] => {
  const [id = "", year] = key.split("/");
  return (
    partsByIndicator(edition)
      .get(id)
      ?.find(({ name }) => name === year)?.rows ?? []
  );
});

export const everyIndicator = (async () =>
  [...(await getEdition()).indicators.keys()].map((id) => ({ params: { id } }))) satisfies GetStaticPaths;

/** None where the table of each indicator fits one file. */
export const everyIndicatorYear = (async () =>
  [...partsByIndicator(await getEdition())].flatMap(([id, parts]) =>
    parts.map(({ name }) => ({ params: { id, year: name } })),
  )) satisfies GetStaticPaths;

/** The table of an indicator, or the list of its parts. */
export function answerIndicator(format: Format): APIRoute {
  const { write, list, pathOf } = formats[format];
  return async ({ params: { id = "" } }) => {
    const edition = await getEdition();
    const rows = edition.observationsByIndicator.get(id as IndicatorId) ?? [];
    const parts = splitIndicator(rows);
    return new Response(
      parts.length > 0
        ? list({ parts, pathOf: (year) => pathOf(id, year) })
        : write(rows, selectCorrectionsOf(id as IndicatorId, edition)),
    );
  };
}

/** A part of it. */
export const answerIndicatorYear =
  (format: Format): APIRoute =>
  async ({ params: { id = "", year } }) => {
    const edition = await getEdition();
    const rows = askPart(edition, `${id}/${year}`);
    return new Response(formats[format].write(rows, selectCorrectionsOf(id as IndicatorId, edition)));
  };
