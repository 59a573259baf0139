import type { APIRoute, GetStaticPaths } from "astro";
import { cautions } from "../../../../components/records/words.ts";
import { listShelfParts, makeShelf } from "../../../../explore/shelf.ts";
import type { EntityId } from "../../../../model/id.ts";
import type { Indicator } from "../../../../model/indicator.ts";
import { getEdition } from "../../../../published.ts";

/** None where one file holds all figures of an indicator. */
export const getStaticPaths = (async () => {
  const edition = await getEdition();
  return [...edition.indicators.values()].flatMap((indicator) =>
    listShelfParts(indicator.id, edition).map(({ entity }) => ({
      params: { id: indicator.id, entity },
      props: { indicator },
    })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ indicator: Indicator }> = async ({ params, props }) => {
  const edition = await getEdition();
  const shelf = makeShelf(props.indicator, edition, (figure) => cautions(figure, edition), params.entity as EntityId);
  return Response.json(shelf);
};
