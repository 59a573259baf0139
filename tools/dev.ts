/** `npm run dev`: shows pages as they are being written; a saved file shows at once. */
import "./astro-environment.ts";
import { dev } from "astro";

await dev({ server: { port: Number(process.env.PORT ?? 4321) } });
