import type { APIRoute } from "astro";
import { makeCorrectionsAtom } from "../machine/corrections-atom.ts";
import { getEdition } from "../published.ts";

export const GET: APIRoute = async () => new Response(makeCorrectionsAtom(await getEdition()));
