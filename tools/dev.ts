/** `npm run dev`: shows pages as they are being written; a saved file shows at once. */
import "./astro-environment.ts";
import { join, resolve, sep } from "node:path";
import type { AstroIntegration } from "astro";
import { type Content, handContent } from "../src/entries/handed.ts";
import { openCodeCache } from "./code-cache.ts";
import { digestCode } from "./code-digest.ts";
import { readContentAside } from "./read-aside.ts";
import { watchContent } from "./watch-content.ts";
import { workshop } from "./workshop.ts";

/** Folders that no module is made of, which Vite need not watch file by file. */
const notCode = ["src/content", "data", "dist", workshop].map((folder) => resolve(folder) + sep);
const isNotCode = (path: string) => notCode.some((folder) => (resolve(path) + sep).startsWith(folder));

/** Those in which Astro renders pages; it keeps the paths of each route there. */
const rendering = ["ssr", "prerender"];

const showSaved = (reading: Promise<Content>): AstroIntegration => ({
  name: "show-saved",
  hooks: {
    "astro:config:setup": ({ updateConfig }) => {
      // Pages as readers get them, without Astro's own tools over them.
      updateConfig({ devToolbar: { enabled: false }, vite: { server: { watch: { ignored: isNotCode } } } });
    },
    "astro:server:setup": ({ server, logger }) => {
      const changed = (content: Content) => {
        handContent(content);
        for (const name of rendering) server.environments[name]?.hot.send("astro:content-changed", {});
        server.ws.send({ type: "full-reload" });
      };
      const failed = (message: string) => logger.error(message);
      watchContent(reading, { changed, failed });
    },
  },
});

// Before Astro is loaded: what reads the content starts at once.
const reading = readContentAside(join(openCodeCache(workshop, digestCode()), "content"));
handContent(reading);
const { dev } = await import("astro");
const server = { port: Number(process.env.PORT ?? 4321) };
await Promise.all([reading, dev({ server, integrations: [showSaved(reading)] })]);
