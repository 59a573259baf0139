import { AxeBuilder } from "@axe-core/playwright";
import type { Locator, Page, ViewportSize } from "playwright-core";
import { describe, expect, it } from "vitest";
import { article, articlePaths } from "./page-kinds.ts";
import { desk, phone, useBrowser, visit } from "./visit.ts";

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

async function isWithin(element: Locator, { width, height }: ViewportSize): Promise<boolean> {
  const box = await element.boundingBox();
  return box !== null && box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height;
}

describe("an article", () => {
  it.each(articlePaths)(
    "%s shows its charts without JavaScript, in text of 12 pixels or more on a phone",
    async (path) => {
      await visit(path, { viewport: phone, javaScriptEnabled: false }, async ({ page }) => {
        const sizes = await chartTextSizes(page);
        expect(sizes.length).toBeGreaterThan(8);
        expect(sizes.filter(({ pixels }) => pixels < 11.99)).toEqual([]);
      });
    },
  );

  it.each([phone, desk])(
    "opens and closes the card of a figure without JavaScript, $width pixels wide",
    async (viewport) => {
      await visit(article, { viewport, hasTouch: true, javaScriptEnabled: false }, async ({ page }) => {
        const open = page.locator(".the-so:popover-open");
        const figure = page.locator(".bai-chu .so > button").first();
        const ways = [() => figure.click(), () => figure.tap(), () => figure.press("Enter")];
        for (const press of ways) {
          await press();
          expect(await open.count()).toBe(1);
          await expect.poll(() => isWithin(open, viewport)).toBe(true);
          await page.keyboard.press("Escape");
          expect(await open.count()).toBe(0);
        }
        await figure.click();
        await open.getByRole("button", { name: "Đóng" }).click();
        expect(await open.count()).toBe(0);
      });
    },
  );

  it("lists the cards of its figures, where links lead that do not open them", async () => {
    await visit(article, { javaScriptEnabled: false }, async ({ page }) => {
      const [first] = await page
        .locator('.bai-chu .so > a[href^="#so-"]')
        .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
      await page.goto(new URL(first ?? "", page.url()).href);
      expect(await page.locator(`[id="${first?.slice(1)}"]`).isVisible()).toBe(true);
    });
  });

  it("pleases axe with a card open", async () => {
    await visit(article, {}, async ({ page }) => {
      await page.locator(".bai-chu .so > button").first().click();
      const { violations } = await new AxeBuilder({ page }).include(".the-so:popover-open").analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
    });
  });

  it("says its figures in words to those who listen", async () => {
    await visit(article, {}, async ({ page }) => {
      const spoken = await page
        .locator(".bai-chu .so data")
        .evaluateAll((numbers) => numbers.map((number) => number.ariaLabel));
      expect(spoken.length).toBeGreaterThan(5);
      expect(spoken.filter((words) => !words || /\d/.test(words))).toEqual([]);
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
