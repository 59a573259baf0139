import type { APIRoute, GetStaticPaths } from "astro";
import { cautions } from "../../../components/records/words.ts";
import { makeShelf } from "../../../explore/shelf.ts";
import { getEdition } from "../../../published.ts";

export const getStaticPaths = (async () => {
  const { indicators } = await getEdition();
  return [...indicators.values()].map((indicator) => ({ params: { id: indicator.id }, props: { indicator } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ indicator: Parameters<typeof makeShelf>[0] }> = async ({ props }) => {
  const edition = await getEdition();
  return new Response(JSON.stringify(makeShelf(props.indicator, edition, (figure) => cautions(figure, edition))));
};
