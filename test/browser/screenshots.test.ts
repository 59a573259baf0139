import { mkdirSync, statSync } from "node:fs";
import { expect, it } from "vitest";
import { article, comparison, frontPage, timeline } from "./page-kinds.ts";
import { desk, phone, useBrowser, visit } from "./visit.ts";

useBrowser();

const directory = "test-output/screenshots";
mkdirSync(directory, { recursive: true });

const pages = { "trang-nhat": frontPage, "bai-viet": article, "dong-thoi-gian": timeline, "so-sanh": comparison };
const cases = Object.entries(pages).flatMap(([name, path]) =>
  [phone, desk].flatMap((viewport) => (["light", "dark"] as const).map((scheme) => ({ name, path, viewport, scheme }))),
);

/** To be looked at by people; the test holds only that each page has something to show. */
it.each(cases)(
  "$name at $viewport.width pixels in $scheme is kept as a picture",
  async ({ name, path, viewport, scheme }) => {
    const file = `${directory}/${name}-${viewport.width}-${scheme}.png`;
    await visit(path, { viewport, colorScheme: scheme }, async ({ page }) => {
      await page.screenshot({ path: file, fullPage: true });
    });
    expect(statSync(file).size).toBeGreaterThan(10_000);
  },
);
