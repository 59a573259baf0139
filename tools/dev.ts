/** `npm run dev`: shows pages as they are being written; a saved file shows at once. */
import "./astro-environment.ts";
import { join, resolve } from "node:path";
import { type AstroIntegration, dev } from "astro";
import { handContent } from "../src/entries/handed.ts";
import { articleFolder } from "../src/read/article.ts";
import { openCodeCache } from "./code-cache.ts";
import { digestCode } from "./code-digest.ts";
import { readContent } from "./kept-content.ts";
import { workshop } from "./workshop.ts";

/** The body of an article is no module: of a change to it alone Astro knows nothing, but the page in the browser is old. */
const showSaved: AstroIntegration = {
  name: "show-saved",
  hooks: {
    "astro:server:setup": ({ server }) => {
      server.watcher.on("change", (path) => {
        if (path.startsWith(resolve(articleFolder))) server.ws.send({ type: "full-reload" });
      });
    },
  },
};

handContent(readContent(join(openCodeCache(workshop, digestCode()), "content")));
await dev({ server: { port: Number(process.env.PORT ?? 4321) }, integrations: [showSaved] });
