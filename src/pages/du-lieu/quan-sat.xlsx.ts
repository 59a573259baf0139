import type { APIRoute } from "astro";
import { makeTableWorkbook } from "../../download/table-workbook.ts";
import { getEdition } from "../../published.ts";

export const GET: APIRoute = async () => new Response((await makeTableWorkbook(await getEdition())) as BodyInit);
