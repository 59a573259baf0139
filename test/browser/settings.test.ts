import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { article, frontPage } from "./page-kinds.ts";
import { useBrowser, visit } from "./visit.ts";

useBrowser();

const choose = async (page: Page, label: string) => {
  await page.getByText("Hiển thị", { exact: true }).click();
  await page.getByRole("radio", { name: label, exact: true }).check({ force: true });
};

const background = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const textSize = (page: Page) =>
  page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));

const isDark = (color: string) => (color.match(/\d+/g) ?? []).slice(0, 3).every((part) => Number(part) < 64);

describe("the display settings", () => {
  it("follow the system until the reader chooses", async () => {
    await visit(frontPage, { colorScheme: "dark" }, async ({ page }) =>
      expect(isDark(await background(page))).toBe(true),
    );
    await visit(frontPage, { colorScheme: "light" }, async ({ page }) =>
      expect(isDark(await background(page))).toBe(false),
    );
  });

  it("turn the page dark without JavaScript", async () => {
    await visit(frontPage, { colorScheme: "light", javaScriptEnabled: false }, async ({ page }) => {
      await choose(page, "Tối");
      expect(isDark(await background(page))).toBe(true);
    });
  });

  it("remember the choice from page to page", async () => {
    await visit(frontPage, { colorScheme: "light" }, async ({ page }) => {
      await choose(page, "Tối");
      await page.goto(new URL(article, page.url()).href);
      expect(isDark(await background(page))).toBe(true);
    });
  });

  it("turn off the key that leads to the search box, for those who press it by accident", async () => {
    await visit(frontPage, {}, async ({ page }) => {
      await choose(page, "Tắt");
      await page.goto(new URL(article, page.url()).href);
      await page.keyboard.press("/");
      expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
      await page.keyboard.press("Control+k");
      expect(await page.evaluate(() => document.activeElement?.getAttribute("name"))).toBe("q");
    });
  });

  it("make the text larger", async () => {
    await visit(article, {}, async ({ page }) => {
      const before = await textSize(page);
      await choose(page, "Lớn");
      expect(await textSize(page)).toBeGreaterThan(before);
    });
  });
});
