import type { APIRoute } from "astro";
import { wholeCsv } from "../../components/download/whole-table.ts";
import { getEdition } from "../../published.ts";

export const GET: APIRoute = async () => new Response(wholeCsv(await getEdition()));
