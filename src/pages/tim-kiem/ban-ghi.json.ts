import { makeSearchContent } from "../../components/records/search-records.ts";
import { getEdition } from "../../published.ts";

/** For the search index alone, which takes the file away when it is made. */
export const GET = async () => new Response(JSON.stringify(makeSearchContent(await getEdition())));
