import { makeSearchContent } from "../../components/records/search-records.ts";
import { usesOf } from "../../components/records/uses.ts";
import { getEdition, readBodyUses } from "../../published.ts";

/** For the search index alone, which takes the file away when it is made. */
export async function GET() {
  const edition = await getEdition();
  return new Response(JSON.stringify(makeSearchContent(edition, usesOf(edition, readBodyUses))));
}
