import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { chartPath } from "../../src/urls.ts";
import { article, chart, pageKinds } from "./page-kinds.ts";
import { phone, useBrowser, visit } from "./visit.ts";

useBrowser();

const frame = (page: Page) => page.locator(".bieu-do-khung").first();
const card = (page: Page) => page.locator(".bieu-do-the").first();
const said = (page: Page) => page.locator('.chi-nghe[aria-live="polite"]').textContent();
const rows = (page: Page) => page.locator("figure.bieu-do").first().locator("tr[data-cho]");

/** Where a figure is drawn in the window: the middle of its box. */
const placeOf = (page: Page, index: number) =>
  rows(page)
    .nth(index)
    .evaluate((row) => {
      const figure = row.closest("figure") as HTMLElement;
      const pictures = [...figure.querySelectorAll("svg")];
      const place = pictures.findIndex((svg) => svg.getBoundingClientRect().width > 0);
      const svg = pictures[place] as SVGSVGElement;
      const [left = 0, top = 0, right = 0, bottom = 0] =
        (row as HTMLElement).dataset.cho?.split(",")[place]?.split(" ").map(Number) ?? [];
      const { x, y, width } = svg.getBoundingClientRect();
      const scale = width / svg.viewBox.baseVal.width;
      return { x: x + ((left + right) / 2) * scale, y: y + ((top + bottom) / 2) * scale };
    });

describe("a chart, by keyboard", () => {
  it("is one stop of the tab key, whose name is its title", async () => {
    await visit(chartPath(chart), {}, async ({ page }) => {
      await frame(page).focus();
      expect(await page.locator("figure.bieu-do svg [tabindex], .bieu-do-khung").count()).toBe(1);
      expect(await frame(page).getAttribute("aria-label")).toBe(await page.locator("h1").textContent());
    });
  });

  it("shows its keys to those who come to it by keyboard, and to nobody else", async () => {
    await visit(chartPath(chart), {}, async ({ page }) => {
      const keys = () => frame(page).evaluate((element) => getComputedStyle(element, "::after").content);
      expect(await keys()).toBe("none");
      await frame(page).evaluate((element: HTMLElement) => element.focus({ focusVisible: true } as FocusOptions));
      expect(await keys()).toContain("Enter mở nguồn");
    });
  });

  it("is gone through by arrows, Home and End, and every figure is said with its number in words and its source", async () => {
    await visit(chartPath(chart), {}, async ({ page, complaints }) => {
      const count = await rows(page).count();
      await frame(page).focus();
      await page.keyboard.press("ArrowRight");
      const first = await said(page);
      expect(first).toMatch(/: \p{Ll}+ .*\. Nguồn: .+\. Số 1 trên \d+\.$/u);
      expect(first).toContain(await rows(page).first().getAttribute("data-doc"));
      await page.keyboard.press("End");
      expect(await said(page)).toContain(`Số ${count} trên ${count}.`);
      await page.keyboard.press("ArrowLeft");
      expect(await said(page)).toContain(`Số ${count - 1} trên ${count}.`);
      await page.keyboard.press("Home");
      expect(await said(page)).toBe(first);
      expect(await card(page).isVisible()).toBe(true);
      expect(complaints).toEqual([]);
    });
  });

  it("opens the source by Enter, the table by T, and closes by Escape", async () => {
    await visit(article, {}, async ({ page }) => {
      await frame(page).focus();
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("Escape");
      expect(await card(page).isVisible()).toBe(false);
      await page.keyboard.press("t");
      expect(await page.evaluate(() => document.activeElement?.className)).toBe("bieu-do-bang");
      await frame(page).focus();
      await page.keyboard.press("ArrowRight");
      const source = await rows(page).first().locator("td:last-child a").getAttribute("href");
      await page.keyboard.press("Enter");
      await page.waitForURL(`**${source}`);
    });
  });

  it("leaves the browser's own keys alone", async () => {
    await visit(chartPath(chart), {}, async ({ page }) => {
      await frame(page).focus();
      await page.keyboard.press("Tab");
      expect(await frame(page).evaluate((element) => element === document.activeElement)).toBe(false);
    });
  });
});

describe("a chart, by mouse and touch", () => {
  it("shows the figure under the mouse, keeps it while the mouse is on its words, and lets it go by Escape", async () => {
    await visit(chartPath(chart), {}, async ({ page, complaints }) => {
      const { x, y } = await placeOf(page, 0);
      await page.mouse.move(x, y);
      expect(await card(page).isVisible()).toBe(true);
      expect(await card(page).locator("b").textContent()).toBe(
        await rows(page).first().locator(".bieu-do-so").first().textContent(),
      );
      const box = await card(page).boundingBox();
      await page.mouse.move((box?.x ?? 0) + 5, (box?.y ?? 0) + 5);
      expect(await card(page).isVisible()).toBe(true);
      await page.keyboard.press("Escape");
      expect(await card(page).isVisible()).toBe(false);
      expect(complaints).toEqual([]);
    });
  });

  it("shows the same words by touch, inside the window of a phone, until the reader touches elsewhere", async () => {
    await visit(article, { viewport: phone, hasTouch: true }, async ({ page }) => {
      await frame(page).scrollIntoViewIfNeeded();
      for (let index = 0; index < (await rows(page).count()); index++) {
        const { x, y } = await placeOf(page, index);
        await page.touchscreen.tap(x, y);
        const box = await card(page).boundingBox();
        expect(box && box.x >= 0 && box.x + box.width <= phone.width).toBe(true);
      }
      await page.touchscreen.tap(5, 5);
      expect(await card(page).isVisible()).toBe(false);
    });
  });

  it("reads the same in forced colours, with a visible border", async () => {
    await visit(chartPath(chart), { forcedColors: "active" }, async ({ page }) => {
      await frame(page).focus();
      await page.keyboard.press("ArrowRight");
      expect(await card(page).evaluate((element) => getComputedStyle(element).borderTopStyle)).toBe("solid");
    });
  });
});

it("without JavaScript a chart is no stop and has no empty card", async () => {
  await visit(article, { javaScriptEnabled: false }, async ({ page }) => {
    expect(await page.locator(".bieu-do-khung[tabindex], .bieu-do-the").count()).toBe(0);
  });
});

it("every page with a chart of its own has the reader", async () => {
  for (const [kind, path] of pageKinds.filter(([name]) => ["article", "chart", "comparison"].includes(name))) {
    await visit(path, {}, async ({ page }) => {
      const charts = await page.locator("figure.bieu-do").count();
      expect([kind, await page.locator(".bieu-do-khung[tabindex]").count()]).toEqual([kind, charts]);
    });
  }
});
