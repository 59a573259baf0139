import type { APIRoute } from "astro";
import { observationSchema } from "../../download/site-package.ts";

export const GET: APIRoute = () => new Response(`${JSON.stringify(observationSchema, null, 1)}\n`);
