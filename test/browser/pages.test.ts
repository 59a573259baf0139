import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { isFolded } from "../../src/components/records/bounds.ts";
import { indicatorPath } from "../../src/urls.ts";
import { edition } from "../site/edition.ts";
import { pageKinds } from "./page-kinds.ts";
import { phone, useBrowser, visit } from "./visit.ts";

useBrowser();

const [foldedId = ""] =
  [...edition.observationsByIndicator].find(([, figures]) => isFolded(figures, ({ entity }) => entity)) ?? [];
const foldedIndicator = indicatorPath(foldedId);

/** By how many pixels the page is wider than the window. */
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Words that stand one below the other, or letters do. */
const squeezed = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("dt, dd, li, p, td, th")]
      .filter((block) => block.checkVisibility() && block.clientWidth < 56 && block.clientHeight > 160)
      .map((block) => block.innerText),
  );

describe.each(pageKinds)("the %s page", (_kind, path) => {
  it("gives the browser nothing to complain of: no policy broken, no file missing", async () => {
    await visit(path, {}, async ({ complaints }) => {
      expect(complaints).toEqual([]);
    });
  });

  it("does not scroll sideways at 360 pixels, with JavaScript off, nor squeezes words", async () => {
    await visit(path, { viewport: phone, javaScriptEnabled: false }, async ({ page }) => {
      expect(await overflow(page)).toBe(0);
      expect(await squeezed(page)).toEqual([]);
      expect(await page.locator("h1").isVisible()).toBe(true);
    });
  });
});

it("a figure folded away on the page of its indicator is in sight for whoever follows its address", async () => {
  await visit(foldedIndicator, { javaScriptEnabled: false }, async ({ page }) => {
    const row = page.locator("details:not([open]) > table tr[id]").first();
    expect(await row.isVisible()).toBe(false);
    const anchor = await row.getAttribute("id");
    await page.goto(new URL(`#${anchor}`, page.url()).href);
    expect(await page.locator(`#${anchor}`).isVisible()).toBe(true);
  });
});

describe("these tests", () => {
  it("notice what the policy and the browser complain of", async () => {
    await visit("/", {}, async ({ page, complaints }) => {
      await page.evaluate(() => {
        document.body.innerHTML += '<img src="/khong-co.png"><p style="color: #999">Chữ nhạt</p>';
        const script = document.createElement("script");
        script.textContent = "document.title = 'x'";
        document.body.append(script);
      });
      await page.waitForLoadState("networkidle");
      const words = complaints.join("\n");
      expect(words).toContain("/khong-co.png 404");
      expect(words).toMatch(/Content Security Policy directive.*style-src/);
      expect(words).toMatch(/Content Security Policy directive.*script-src/);
    });
  });
});
