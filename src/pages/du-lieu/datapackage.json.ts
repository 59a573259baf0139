import type { APIRoute } from "astro";
import { wholeCsv } from "../../components/download/whole-table.ts";
import { makeSitePackage } from "../../download/site-package.ts";
import { getEdition } from "../../published.ts";

export const GET: APIRoute = async () => {
  const edition = await getEdition();
  return new Response(makeSitePackage(edition, wholeCsv(edition)));
};
