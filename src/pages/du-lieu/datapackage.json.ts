import type { APIRoute } from "astro";
import { makeSitePackage } from "../../download/data-package.ts";
import { getEdition } from "../../published.ts";

export const GET: APIRoute = async () => new Response(makeSitePackage(await getEdition()));
