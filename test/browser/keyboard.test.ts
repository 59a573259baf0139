import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { article, frontPage } from "./page-kinds.ts";
import { useBrowser, visit } from "./visit.ts";

useBrowser();

/** The focused element: what it is, whether it is in sight, whether something shows that it has the focus. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    const { width, height, bottom } = element.getBoundingClientRect();
    return {
      name: `${element.tagName} ${element.textContent?.trim().slice(0, 40)}`,
      isBody: element === document.body,
      inSight: width > 1 && height > 1 && bottom > 0,
      marked: (outlineStyle !== "none" && Number.parseFloat(outlineWidth) > 0) || boxShadow !== "none",
    };
  });

describe("with the keyboard", () => {
  it("the first stop is a link past the navigation, seen when it has the focus", async () => {
    await visit(article, {}, async ({ page }) => {
      await page.keyboard.press("Tab");
      expect(await focused(page)).toMatchObject({ name: "A Đến nội dung chính", inSight: true });
      await page.keyboard.press("Enter");
      expect(await page.evaluate(() => document.activeElement?.id)).toBe("noi-dung");
    });
  });

  it.each([frontPage, article])("every stop on %s shows where it is", async (path) => {
    await visit(path, {}, async ({ page }) => {
      const stops: Awaited<ReturnType<typeof focused>>[] = [];
      for (let press = 0; press < 40; press++) {
        await page.keyboard.press("Tab");
        stops.push(await focused(page));
      }
      const seen = stops.filter(({ isBody }) => !isBody);
      expect(seen.length).toBeGreaterThan(15);
      expect(seen.filter(({ inSight, marked }) => !inSight || !marked)).toEqual([]);
    });
  });
});
