import type { APIRoute } from "astro";
import { makeAtom } from "../machine/atom.ts";
import { makeFeedEntries } from "../machine/feed-entries.ts";
import { getEdition } from "../published.ts";

export const GET: APIRoute = async () => new Response(makeAtom(makeFeedEntries(await getEdition())));
