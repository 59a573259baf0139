import type { APIRoute, GetStaticPaths } from "astro";
import { cautions } from "../../../components/records/words.ts";
import { listShelfParts, makeShelf, makeShelfIndex } from "../../../explore/shelf.ts";
import type { Indicator } from "../../../model/indicator.ts";
import { getEdition } from "../../../published.ts";

export const getStaticPaths = (async () => {
  const { indicators } = await getEdition();
  return [...indicators.values()].map((indicator) => ({ params: { id: indicator.id }, props: { indicator } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ indicator: Indicator }> = async ({ props: { indicator } }) => {
  const edition = await getEdition();
  return Response.json(
    listShelfParts(indicator.id, edition).length > 0
      ? makeShelfIndex(indicator.id, edition)
      : makeShelf(indicator, edition, (figure) => cautions(figure, edition)),
  );
};
