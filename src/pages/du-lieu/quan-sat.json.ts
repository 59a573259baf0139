import type { APIRoute } from "astro";
import { makeObservationJson } from "../../machine/observation-table.ts";
import { makePartsJson } from "../../machine/part-list.ts";
import { splitTable } from "../../machine/year-parts.ts";
import { getEdition } from "../../published.ts";
import { observationsYearPath } from "../../urls.ts";

/** The whole table, or the list of its parts where it is too long for one file. */
export const GET: APIRoute = async () => {
  const edition = await getEdition();
  const observations = [...edition.observations.values()];
  const parts = splitTable(observations);
  return new Response(
    parts.length > 0
      ? makePartsJson({ parts, pathOf: observationsYearPath })
      : makeObservationJson(observations, edition.corrections),
  );
};
