import type { APIRoute, GetStaticPaths } from "astro";
import { searchMonths, writeSearchMonth } from "../../../components/records/search-months.ts";
import { getEdition } from "../../../published.ts";

export const getStaticPaths = (async () =>
  searchMonths(await getEdition()).map((month) => ({ params: { month } }))) satisfies GetStaticPaths;

/** For the search index alone: the build sets it aside. */
export const GET: APIRoute = async ({ params: { month = "" } }) =>
  new Response(writeSearchMonth(month, await getEdition()));
