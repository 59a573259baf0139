import type { APIRoute } from "astro";
import { makeObservationParquet } from "../../download/parquet.ts";
import { getEdition } from "../../published.ts";

export const GET: APIRoute = async () =>
  new Response(makeObservationParquet([...(await getEdition()).observations.values()]) as BodyInit);
