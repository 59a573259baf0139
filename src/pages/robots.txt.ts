import type { APIRoute } from "astro";
import { makeRobots } from "../machine/robots.ts";

export const GET: APIRoute = () => new Response(makeRobots());
