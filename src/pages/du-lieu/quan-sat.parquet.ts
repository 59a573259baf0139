import type { APIRoute } from "astro";
import { makeObservationParquet } from "../../download/parquet.ts";
import { getEdition } from "../../published.ts";

export const GET: APIRoute = async () => {
  const { observations, corrections } = await getEdition();
  return new Response(makeObservationParquet([...observations.values()], corrections) as BodyInit);
};
