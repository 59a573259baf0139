import type { APIRoute } from "astro";
import { makeCatalogue } from "../../explore/catalogue.ts";
import { getEdition } from "../../published.ts";

export const GET: APIRoute = async () => new Response(JSON.stringify(makeCatalogue(await getEdition())));
