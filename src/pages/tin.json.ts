import type { APIRoute } from "astro";
import { makeFeedEntries } from "../machine/feed-entries.ts";
import { makeJsonFeed } from "../machine/json-feed.ts";
import { getEdition } from "../published.ts";

export const GET: APIRoute = async () => new Response(makeJsonFeed(makeFeedEntries(await getEdition())));
