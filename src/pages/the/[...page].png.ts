import type { APIRoute, GetStaticPaths } from "astro";
import { makeSharedCard, type SharedPage, selectSharedPages } from "../../components/download/social-cards.ts";
import { makeCard } from "../../download/card.ts";
import { getEdition } from "../../published.ts";
import { makePng } from "../../raster/cached-png.ts";
import { socialCardPath } from "../../urls.ts";

const cardName = (path: string) => socialCardPath(path).replace(/^\/the\/|\.png$/g, "");

export const getStaticPaths = (async () =>
  selectSharedPages(await getEdition()).map((page) => ({
    params: { page: cardName(page.path) },
    props: { page },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ props }) =>
  new Response((await makePng(makeCard(makeSharedCard(props.page as SharedPage, await getEdition())), 1)) as BodyInit);
