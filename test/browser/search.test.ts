import { describe, expect, it } from "vitest";
import { bindPlain } from "../../src/figures/template.ts";
import { articlePath, homePath, searchPath } from "../../src/urls.ts";
import { fold } from "../../src/vi/fold.ts";
import { edition } from "../site/edition.ts";
import { useBrowser, visit } from "./visit.ts";

useBrowser();

const [article] = edition.articles;
if (!article) throw new Error("The edition is empty.");
const headline = bindPlain(article.title, edition);
const addressOf = (query: string) => `${searchPath}?q=${encodeURIComponent(query)}`;

/** What the reader sees: the page's lists for browsing are hidden while results are shown. */
const found = `main a[href="${articlePath(article.slug)}"]:visible`;
const status = "#tim-so-luong";
const patience = { timeout: 10_000 };

describe("the search page", () => {
  it("finds an article by its headline when opened with ?q=", async () => {
    await visit(addressOf(headline), {}, async ({ page, complaints }) => {
      await page.locator(found).first().waitFor(patience);
      expect(await page.locator('main input[name="q"]').inputValue()).toBe(headline);
      expect(complaints).toEqual([]);
    });
  });

  it("shows results while the reader types", async () => {
    await visit(searchPath, {}, async ({ page }) => {
      await page.locator('main input[name="q"]').pressSequentially(headline.slice(0, 12));
      await page.locator(found).first().waitFor(patience);
    });
  });

  it("answers a value with the figure, its date and its source", async () => {
    await visit(addressOf("1328 dang vien"), {}, async ({ page }) => {
      const figure = page.locator("#tim-cac-so li").first();
      await figure.waitFor(patience);
      expect(await figure.locator("a").getAttribute("href")).toBe("/so/hn22-dang-vien/");
      expect(await figure.locator(".tim-so").textContent()).toBe("1.328 người");
      expect(await figure.locator(".phu").textContent()).toMatch(/2022 · .+/);
    });
  });

  it("marks the found words as they stand in the text", async () => {
    await visit(addressOf("dang vien"), {}, async ({ page }) => {
      await page.locator("#tim-ket-qua mark").first().waitFor(patience);
      const marked = await page.locator("#tim-ket-qua mark").allTextContents();
      expect(marked.map((text) => text.toLowerCase())).toContain("đảng viên");
      expect(marked.filter((text) => !/^(?:dang|vien| )+$/.test(fold(text)))).toEqual([]);
    });
  });

  it("narrows by filters with counts, keeps them in the address, and goes back", async () => {
    await visit(addressOf("đảng viên"), {}, async ({ page }) => {
      await page.locator("#tim-loc summary").click(patience);
      const option = page.locator("#tim-loai option", { hasText: "Bài viết (" });
      await option.waitFor({ ...patience, state: "attached" });
      const before = await page.locator(status).textContent();
      await page.locator("#tim-loai").selectOption("Bài viết");
      await page.waitForFunction(
        (shown) => document.querySelector("#tim-so-luong")?.textContent !== shown,
        before,
        patience,
      );
      expect(new URL(page.url()).searchParams.get("loai")).toBe("Bài viết");
      expect(new Set(await page.locator("#tim-ket-qua .nhan-de").allTextContents())).toEqual(new Set(["Bài viết"]));
      await page.goBack();
      await page.waitForFunction(
        (shown) => document.querySelector("#tim-so-luong")?.textContent === shown,
        before,
        patience,
      );
      expect(await page.locator("#tim-loai").inputValue()).toBe("");
    });
  });

  it("tells each result's place among all", async () => {
    await visit(addressOf("đảng viên"), {}, async ({ page }) => {
      const second = page.locator("#tim-ket-qua > li").nth(1);
      await second.waitFor(patience);
      expect(await second.getAttribute("aria-posinset")).toBe("2");
      expect(Number(await second.getAttribute("aria-setsize"))).toBeGreaterThan(10);
    });
  });

  it("says so when nothing is found, and offers what there is to browse", async () => {
    await visit(addressOf("zzqxzzqx"), {}, async ({ page }) => {
      await page.getByRole("status").filter({ hasText: "Không có kết quả" }).waitFor(patience);
      expect(await page.locator("#tim-ket-qua li").count()).toBe(0);
      expect(await page.locator("#duyet").isVisible()).toBe(true);
    });
  });

  it("says when it answers another spelling", async () => {
    await visit(addressOf("khu cong nghiepp thanh binh"), {}, async ({ page }) => {
      await page.getByRole("status").filter({ hasText: "chữ gần giống" }).waitFor(patience);
    });
  });

  it("has lists to browse without JavaScript", async () => {
    await visit(searchPath, { javaScriptEnabled: false }, async ({ page }) => {
      expect(await page.locator(found).count()).toBe(1);
    });
  });
});

describe("the search box of every page", () => {
  const box = 'header input[name="q"]';

  it("has loaded nothing before the reader turns to it", async () => {
    await visit(homePath, {}, async ({ page }) => {
      const loaded = await page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
      expect(loaded.filter((name) => /pagefind|search-(?:panel|worker)/.test(name))).toEqual([]);
    });
  });

  it.each(["/", "Control+k"])("has the focus after %s", async (key) => {
    await visit(homePath, {}, async ({ page }) => {
      await page.keyboard.press(key);
      expect(await page.locator(box).evaluate((element) => element === document.activeElement)).toBe(true);
    });
  });

  it("shows results below while the reader types; arrows walk through them, Escape leaves", async () => {
    await visit(homePath, {}, async ({ page, complaints }) => {
      await page.keyboard.press("/");
      await page.keyboard.type("1328 dang vien");
      await page.locator(".tim-trang-thai", { hasText: "“1328 dang vien”" }).waitFor(patience);
      await page.keyboard.press("ArrowDown");
      expect(await page.evaluate(() => document.activeElement?.getAttribute("href"))).toBe("/so/hn22-dang-vien/");
      await page.keyboard.press("Escape");
      expect(await page.locator(".tim-hop").isVisible()).toBe(false);
      expect(await page.locator(box).evaluate((element) => element === document.activeElement)).toBe(true);
      expect(complaints).toEqual([]);
    });
  });

  it("leads to the search page without JavaScript", async () => {
    await visit(homePath, { javaScriptEnabled: false }, async ({ page }) => {
      await page.locator(box).fill("dang vien");
      await page.locator(box).press("Enter");
      expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(`${searchPath}?q=dang+vien`);
    });
  });
});
