import type { APIRoute } from "astro";
import { makeObservationJson } from "../../machine/observation-table.ts";
import { getEdition } from "../../published.ts";

export const GET: APIRoute = async () =>
  new Response(makeObservationJson([...(await getEdition()).observations.values()]));
