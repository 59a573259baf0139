import mdx from "@astrojs/mdx";
import { defineConfig, passthroughImageService } from "astro/config";
import { site } from "./src/site.ts";

export default defineConfig({
  site: site.origin,
  trailingSlash: "always",
  build: { inlineStylesheets: "never" },
  // Astro 7's default joins words of inline elements on two lines.
  compressHTML: true,
  image: { service: passthroughImageService() },
  integrations: [mdx()],
  vite: {
    // The policy refuses inline script and data: scripts, so nothing is inlined.
    build: { assetsInlineLimit: 0 },
    // Charts that a reader's browser draws carry our address; there is no process to ask there.
    define: { "process.env.SITE_URL": String(JSON.stringify(process.env.SITE_URL)) },
  },
});
