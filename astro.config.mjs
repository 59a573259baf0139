import mdx from "@astrojs/mdx";
import sitemap from "@astrojs/sitemap";
import { defineConfig, passthroughImageService } from "astro/config";
import { site } from "./src/site.ts";

export default defineConfig({
  site: site.origin,
  trailingSlash: "always",
  build: { inlineStylesheets: "never" },
  // Astro 7's default joins words of inline elements on two lines.
  compressHTML: true,
  image: { service: passthroughImageService() },
  integrations: [mdx(), sitemap({ filter: (page) => !new URL(page).pathname.startsWith("/nhung/") })],
  // The policy refuses inline script and data: scripts, so nothing is inlined.
  vite: { build: { assetsInlineLimit: 0 } },
});
