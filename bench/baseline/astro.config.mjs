import mdx from "@astrojs/mdx";
import { defineConfig, passthroughImageService } from "astro/config";

export default defineConfig({
  site: "https://nhipkcn.example",
  trailingSlash: "always",
  compressHTML: true,
  image: { service: passthroughImageService() },
  integrations: [mdx()],
});
