import type { APIRoute, GetStaticPaths } from "astro";
import { makeObservationCsv } from "../../../machine/observation-table.ts";
import type { IndicatorId } from "../../../model/id.ts";
import { getEdition } from "../../../published.ts";

export const getStaticPaths: GetStaticPaths = async () =>
  [...(await getEdition()).indicators.keys()].map((id) => ({ params: { id } }));

export const GET: APIRoute = async ({ params }) => {
  const { observationsByIndicator } = await getEdition();
  return new Response(makeObservationCsv(observationsByIndicator.get(params.id as IndicatorId) ?? []));
};
