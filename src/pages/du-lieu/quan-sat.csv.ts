import type { APIRoute } from "astro";
import { makeObservationCsv } from "../../machine/observation-table.ts";
import { getEdition } from "../../published.ts";

export const GET: APIRoute = async () =>
  new Response(makeObservationCsv([...(await getEdition()).observations.values()]));
