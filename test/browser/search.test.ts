import { describe, expect, it } from "vitest";
import { bindPlain } from "../../src/figures/template.ts";
import { articlePath, searchPath } from "../../src/urls.ts";
import { edition } from "../site/edition.ts";
import { useBrowser, visit } from "./visit.ts";

useBrowser();

const [article] = edition.articles;
if (!article) throw new Error("The edition is empty.");
const headline = bindPlain(article.title, edition);
const addressOf = (query: string) => `${searchPath}?q=${encodeURIComponent(query)}`;

/** What the reader sees: the page's lists for browsing are hidden while results are shown. */
const found = `main a[href="${articlePath(article.slug)}"]:visible`;

describe("the search page", () => {
  it("finds an article by its headline when opened with ?q=", async () => {
    await visit(addressOf(headline), {}, async ({ page, complaints }) => {
      await page.locator(found).first().waitFor({ timeout: 10_000 });
      expect(await page.locator('main input[name="q"]').inputValue()).toBe(headline);
      expect(complaints).toEqual([]);
    });
  });

  it("shows results while the reader types", async () => {
    await visit(searchPath, {}, async ({ page }) => {
      await page.locator('main input[name="q"]').pressSequentially(headline.slice(0, 12));
      await page.locator(found).first().waitFor({ timeout: 10_000 });
    });
  });

  it("says so when nothing is found", async () => {
    await visit(addressOf("zzqxzzqx"), {}, async ({ page }) => {
      await page.getByRole("status").filter({ hasText: "Không có kết quả" }).waitFor({ timeout: 10_000 });
      expect(await page.locator(found).count()).toBe(0);
    });
  });

  it("has lists to browse without JavaScript", async () => {
    await visit(searchPath, { javaScriptEnabled: false }, async ({ page }) => {
      expect(await page.locator(found).count()).toBe(1);
    });
  });
});
