import type { APIRoute } from "astro";
import { listSitePages } from "../components/archive/site-pages.ts";
import { makeSitemapIndex, makeSitemapParts } from "../machine/sitemap.ts";
import { getEdition } from "../published.ts";

export const GET: APIRoute = async () =>
  new Response(makeSitemapIndex(makeSitemapParts(listSitePages(await getEdition()))));
