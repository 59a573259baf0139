import type { APIRoute } from "astro";
import { makeEntries } from "../../claims/entry.ts";
import { makeVerdictCsv } from "../../machine/verdict-table.ts";
import { getEdition } from "../../published.ts";

export const GET: APIRoute = async () => {
  const edition = await getEdition();
  return new Response(makeVerdictCsv(makeEntries(edition), edition));
};
