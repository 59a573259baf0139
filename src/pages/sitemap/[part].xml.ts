import type { APIRoute, GetStaticPaths } from "astro";
import { selectSitemapParts, writeSitemapPart } from "../../components/archive/site-pages.ts";
import { getEdition } from "../../published.ts";

export const getStaticPaths = (async () =>
  selectSitemapParts(await getEdition()).map(({ name }) => ({ params: { part: name } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params: { part = "" } }) =>
  new Response(writeSitemapPart(await getEdition(), part));
