import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { pageKinds } from "./page-kinds.ts";
import { phone, useBrowser, visit } from "./visit.ts";

useBrowser();

/** @param rules all of axe's, unless some are named */
async function axeFindings(page: Page, rules?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target}: ${failureSummary}`),
  );
}

/** By how many pixels the page is wider than the window. */
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe.each(pageKinds)("the %s page", (_kind, path) => {
  it("pleases axe, and the browser complains of nothing: no policy broken, no file missing", async () => {
    await visit(path, { colorScheme: "light" }, async ({ page, complaints }) => {
      expect(await axeFindings(page)).toEqual([]);
      expect(complaints).toEqual([]);
    });
  });

  // Only the colours differ.
  it("pleases axe in the dark", async () => {
    await visit(path, { colorScheme: "dark" }, async ({ page }) => {
      expect(await axeFindings(page, ["color-contrast"])).toEqual([]);
    });
  });

  it("does not scroll sideways at 360 pixels, with JavaScript off", async () => {
    await visit(path, { viewport: phone, javaScriptEnabled: false }, async ({ page }) => {
      expect(await overflow(page)).toBe(0);
      expect(await page.locator("h1").isVisible()).toBe(true);
    });
  });
});

describe("these tests", () => {
  it("notice what axe, the policy and the browser complain of", async () => {
    await visit("/", {}, async ({ page, complaints }) => {
      await page.evaluate(() => {
        document.body.innerHTML += '<img src="/khong-co.png"><p style="color: #999">Chữ nhạt trên nền sáng</p>';
        const script = document.createElement("script");
        script.textContent = "document.title = 'x'";
        document.body.append(script);
      });
      await page.waitForLoadState("networkidle");
      const found = await axeFindings(page);
      expect(found.some((finding) => finding.startsWith("image-alt"))).toBe(true);
      const words = complaints.join("\n");
      expect(words).toContain("/khong-co.png 404");
      expect(words).toMatch(/Content Security Policy directive.*style-src/);
      expect(words).toMatch(/Content Security Policy directive.*script-src/);
    });
  });
});
