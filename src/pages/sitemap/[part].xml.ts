import type { APIRoute, GetStaticPaths } from "astro";
import { listSitePages } from "../../components/archive/site-pages.ts";
import { makeSitemap, makeSitemapParts, type SitemapPart } from "../../machine/sitemap.ts";
import { getEdition } from "../../published.ts";

export const getStaticPaths = (async () =>
  makeSitemapParts(listSitePages(await getEdition())).map((part) => ({
    params: { part: part.name },
    props: { part },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => new Response(makeSitemap((props as { part: SitemapPart }).part));
