import type { APIRoute, GetStaticPaths } from "astro";
import { makeObservationJson } from "../../../machine/observation-table.ts";
import { splitTable, type YearPart } from "../../../machine/year-parts.ts";
import { getEdition } from "../../../published.ts";

/** None where the whole table fits one file. */
export const getStaticPaths = (async () =>
  splitTable([...(await getEdition()).observations.values()]).map((part) => ({
    params: { year: part.name },
    props: { part },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ props }) =>
  new Response(makeObservationJson((props as { part: YearPart }).part.rows, (await getEdition()).corrections));
