import type { APIRoute } from "astro";
import { selectSitemapParts } from "../components/archive/site-pages.ts";
import { makeSitemapIndex } from "../machine/sitemap.ts";
import { getEdition } from "../published.ts";

export const GET: APIRoute = async () => new Response(makeSitemapIndex(selectSitemapParts(await getEdition())));
