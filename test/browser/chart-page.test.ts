import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { chartPath } from "../../src/urls.ts";
import { edition } from "../site/edition.ts";
import { chartView, derivedChart } from "./page-kinds.ts";
import { useBrowser, visit } from "./visit.ts";

useBrowser();

const idOf = (kind: string) => [...edition.charts.values()].find((chart) => chart.kind === kind)?.id ?? "";
const series = chartPath(idOf("series"));
const change = chartPath(idOf("change"));

const column = (page: Page, place: number) =>
  page.locator(`.bieu-do-bang tbody tr > :nth-child(${place})`).allTextContents();
const sizes = (page: Page) =>
  page
    .locator(".bieu-do-bang td.bieu-do-so[data-so]:nth-child(2)")
    .evaluateAll((cells) => cells.map((cell) => Number((cell as HTMLElement).dataset.so)));
const head = (page: Page, name: string) => page.locator(".bieu-do-bang thead th", { hasText: name });

describe("the table of a chart", () => {
  it("is sorted by the size of its figures, up, down and back, and says so", async () => {
    await visit(change, {}, async ({ page, complaints }) => {
      const written = await column(page, 1);
      const button = head(page, "Giá trị").getByRole("button");
      await button.click();
      const up = await sizes(page);
      expect(up.length).toBeGreaterThan(2);
      expect(up).toEqual(up.toSorted((a, b) => a - b));
      expect(await head(page, "Giá trị").getAttribute("aria-sort")).toBe("ascending");
      expect(await page.locator('.chi-nghe[role="status"]').textContent()).toBe("Bảng xếp theo Giá trị, tăng dần.");
      await button.press("Enter");
      expect(await sizes(page)).toEqual(up.toReversed());
      await button.press("Space");
      expect(await column(page, 1)).toEqual(written);
      expect(await head(page, "Giá trị").getAttribute("aria-sort")).toBeNull();
      expect(complaints).toEqual([]);
    });
  });

  it("is sorted by one column at a time, and leaves the reading of the picture in its order", async () => {
    await visit(series, {}, async ({ page }) => {
      await page.locator(".bieu-do-khung").focus();
      await page.keyboard.press("Home");
      const first = await page.locator('.chi-nghe[aria-live="polite"]').textContent();
      await head(page, "Giá trị").getByRole("button").click();
      await head(page, "Giá trị").getByRole("button").click();
      await head(page, "Nguồn").getByRole("button").click();
      expect(await page.locator(".bieu-do-bang [aria-sort]").count()).toBe(1);
      await page.locator(".bieu-do-khung").focus();
      await page.keyboard.press("End");
      await page.keyboard.press("Home");
      expect(await page.locator('.chi-nghe[aria-live="polite"]').textContent()).toBe(first);
    });
  });

  it("is whole without JavaScript, and promises nothing", async () => {
    await visit(series, { javaScriptEnabled: false }, async ({ page }) => {
      expect(await page.locator(".bieu-do-bang tbody tr").count()).toBeGreaterThan(1);
      expect(await page.locator(".bieu-do-bang button, .bieu-do-nghe").count()).toBe(0);
    });
  });
});

describe("the sound of a series", () => {
  it("is fetched at the first press, says what is heard, and stops by a second press and by Escape", async () => {
    await visit(series, {}, async ({ page, complaints }) => {
      const fetched: string[] = [];
      page.on("request", (request) => fetched.push(request.url()));
      const button = page.locator(".bieu-do-nghe button");
      const said = page.locator(".bieu-do-nghe output");
      expect(await button.textContent()).toBe("Nghe biểu đồ");
      await button.click();
      await page.getByText("Đang phát “").waitFor();
      expect(fetched.filter((url) => url.includes("chart-sound"))).toHaveLength(1);
      expect(await button.textContent()).toBe("Dừng");
      await button.click();
      await page.getByText("Đã dừng.").waitFor();
      await button.click();
      await page.getByText("Đang phát “").waitFor();
      await page.keyboard.press("Escape");
      await page.getByText("Đã dừng.").waitFor();
      expect(await button.textContent()).toBe("Nghe biểu đồ");
      expect(await said.textContent()).toBe("Đã dừng.");
      expect(complaints).toEqual([]);
    });
  });

  it("comes to its end by itself", async () => {
    await visit(series, {}, async ({ page }) => {
      await page.locator(".bieu-do-nghe button").click();
      await page.getByText("Đã phát hết.").waitFor({ timeout: 20_000 });
    });
  });

  it("is not offered for charts of another kind, nor where the browser has none", async () => {
    await visit(change, {}, async ({ page }) => {
      expect(await page.locator(".nut-xep").count()).toBeGreaterThan(0);
      expect(await page.locator(".bieu-do-nghe").count()).toBe(0);
    });
    await visit("/404.html", {}, async ({ page }) => {
      await page.addInitScript(() => Reflect.deleteProperty(window, "AudioContext"));
      await page.goto(new URL(series, page.url()).href);
      await page.locator(".nut-xep").first().waitFor();
      expect(await page.locator(".bieu-do-nghe").count()).toBe(0);
    });
  });
});

/** By how many pixels the page is wider than the window. */
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe.each([
  ["chart", series],
  ["view", chartPath(chartView)],
  ["chart from the figures", chartPath(derivedChart)],
])("the page of a %s", (_name, path) => {
  it("needs no scrolling sideways at 400 % (1280 pixels become 320), with everything readable", async () => {
    await visit(path, { viewport: { width: 320, height: 256 } }, async ({ page }) => {
      expect(await overflow(page)).toBe(0);
      expect(await page.locator("figure.bieu-do svg").first().isVisible()).toBe(true);
    });
  });

  it("prints the picture, the words and the table, and no buttons", async () => {
    await visit(path, {}, async ({ page }) => {
      await page.emulateMedia({ media: "print" });
      for (const part of [".bieu-do-bang", ".bieu-do-loi", ".bieu-do-nguon"]) {
        expect(await page.locator(part).first().isVisible()).toBe(true);
      }
      expect(await page.locator("#nhung").isVisible()).toBe(false);
      expect(await page.locator("main button:visible:not(.nut-xep)").count()).toBe(0);
    });
  });

  it("draws every line in the reader's own colours when those are forced", async () => {
    await visit(path, { forcedColors: "active" }, async ({ page }) => {
      const paints = await page.evaluate(() =>
        [...document.querySelectorAll("figure.bieu-do .bieu-do-rong svg *")].flatMap((mark) => {
          const { stroke, fill } = getComputedStyle(mark);
          return [stroke, fill];
        }),
      );
      const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      expect(paints.filter((paint) => paint !== "none" && paint !== ground).length).toBeGreaterThan(3);
      const system = await page.evaluate(() => {
        const probe = document.createElement("p");
        document.body.append(probe);
        return ["CanvasText", "Canvas", "GrayText"].map((name) => {
          probe.style.color = name;
          return getComputedStyle(probe).color;
        });
      });
      const strange = new Set(paints.filter((paint) => paint !== "none" && !system.includes(paint)));
      expect([...strange]).toEqual([]);
    });
  });
});

it("nothing of a chart's page moves by itself when readers ask for less motion", async () => {
  await visit(series, { reducedMotion: "reduce" }, async ({ page }) => {
    await page.locator(".bieu-do-khung").focus();
    await page.keyboard.press("ArrowRight");
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  });
});
