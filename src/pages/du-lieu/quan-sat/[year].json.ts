import type { APIRoute, GetStaticPaths } from "astro";
import { makeObservationJson, splitByYear, type YearPart } from "../../../machine/observation-table.ts";
import { getEdition } from "../../../published.ts";

/** None where the whole table fits one file. */
export const getStaticPaths = (async () =>
  splitByYear([...(await getEdition()).observations.values()]).map((part) => ({
    params: { year: part.year },
    props: { part },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(makeObservationJson((props as { part: YearPart }).part.observations));
