import type { APIRoute, GetStaticPaths } from "astro";
import { selectSitemapParts } from "../../components/archive/site-pages.ts";
import { makeSitemap, type SitemapPart } from "../../machine/sitemap.ts";
import { getEdition } from "../../published.ts";

export const getStaticPaths = (async () =>
  selectSitemapParts(await getEdition()).map((part) => ({
    params: { part: part.name },
    props: { part },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => new Response(makeSitemap((props as { part: SitemapPart }).part));
