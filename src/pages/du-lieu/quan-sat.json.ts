import type { APIRoute } from "astro";
import { makeTableJson } from "../../machine/observation-table.ts";
import { getEdition } from "../../published.ts";

export const GET: APIRoute = async () => new Response(makeTableJson([...(await getEdition()).observations.values()]));
