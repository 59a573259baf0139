import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { article, articlePaths } from "./page-kinds.ts";
import { phone, useBrowser, visit } from "./visit.ts";

useBrowser();

/** Pixels of every visible text in charts, as the reader sees them: font size times the scale of the drawing. */
const chartTextSizes = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<SVGTextElement>("figure.bieu-do svg text")]
      .filter((text) => text.checkVisibility() && text.textContent?.trim())
      .map((text) => ({
        text: text.textContent ?? "",
        pixels: Number.parseFloat(getComputedStyle(text).fontSize) * (text.getScreenCTM()?.a ?? 0),
      })),
  );

describe("an article", () => {
  it.each(articlePaths)(
    "%s shows its charts without JavaScript, in text of 12 pixels or more on a phone",
    async (path) => {
      await visit(path, { viewport: phone, javaScriptEnabled: false }, async ({ page }) => {
        const sizes = await chartTextSizes(page);
        expect(sizes.length).toBeGreaterThan(10);
        expect(sizes.filter(({ pixels }) => pixels < 11.99)).toEqual([]);
      });
    },
  );

  it("lets the reader open a figure's source without JavaScript", async () => {
    await visit(article, { javaScriptEnabled: false }, async ({ page }) => {
      const links = page.locator('main a[href^="#so-"]');
      expect(await links.count()).toBeGreaterThan(0);
      const target = await links.first().getAttribute("href");
      await links.first().click();
      expect(await page.locator(`[id="${target?.slice(1)}"]`).isVisible()).toBe(true);
    });
  });

  it("is set in the site's own fonts", async () => {
    await visit(article, {}, async ({ page }) => {
      const loaded = await page.evaluate(() =>
        [...document.fonts].filter(({ status }) => status === "loaded").map(({ family }) => family.replaceAll('"', "")),
      );
      expect(loaded).toEqual(expect.arrayContaining(["Nhip Serif", "Inter"]));
    });
  });

  it("keeps its place when the fonts arrive: next to no layout shift", async () => {
    await visit(article, {}, async ({ page }) => {
      const shift = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            new PerformanceObserver((list) => {
              resolve(list.getEntries().reduce((sum, entry) => sum + (entry as unknown as { value: number }).value, 0));
            }).observe({ type: "layout-shift", buffered: true });
            setTimeout(() => resolve(0), 500);
          }),
      );
      expect(shift).toBeLessThan(0.1);
    });
  });

  it("prints dark on white, without navigation", async () => {
    await visit(article, { colorScheme: "dark" }, async ({ page }) => {
      await page.emulateMedia({ media: "print" });
      expect(await page.locator("nav").first().isVisible()).toBe(false);
      expect(await page.locator("h1").isVisible()).toBe(true);
    });
  });
});
