import type { APIRoute, GetStaticPaths } from "astro";
import { selectCatalogue } from "../../charts/catalogue.ts";
import { makeEmbeddable } from "../../embed/embeddable.ts";
import { makeOembed } from "../../embed/oembed.ts";
import type { Chart } from "../../model/chart.ts";
import { getEdition } from "../../published.ts";

export const getStaticPaths = (async () => {
  const edition = await getEdition();
  return [...selectCatalogue(edition).values()].map(({ chart }) => ({ params: { id: chart.id }, props: { chart } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ props }) =>
  Response.json(makeOembed(makeEmbeddable((props as { chart: Chart }).chart, await getEdition())));
