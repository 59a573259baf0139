import { expect, it } from "vitest";
import { chartPath, chartPngPath, chartSvgPath } from "../../src/urls.ts";
import { edition } from "../site/edition.ts";
import { chartView } from "./page-kinds.ts";
import { useBrowser, visit } from "./visit.ts";

useBrowser();

const [id = ""] = edition.charts.keys();
const citation = "#trich-dan";

it("a chart's SVG opens alone, and the policy refuses nothing of it", async () => {
  await visit(chartSvgPath(id), {}, async ({ page, complaints }) => {
    const box = await page.locator("svg").first().boundingBox();
    expect(box?.width).toBeGreaterThan(700);
    expect(await page.locator("text").allTextContents()).toContain("Nhịp KCN · CC BY 4.0");
    expect(complaints).toEqual([]);
  });
});

it("a button copies the citation and says so", async () => {
  await visit(chartPath(id), { permissions: ["clipboard-read", "clipboard-write"] }, async ({ page }) => {
    await page.getByRole("button", { name: "Chép: Dòng trích dẫn" }).click();
    await page.getByText("Đã chép.").waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await page.locator(citation).inputValue());
    expect(copied).toContain("Nhịp KCN, “");
  });
});

it("where the clipboard is refused the button copies what it selects", async () => {
  await visit(chartPath(id), {}, async ({ page }) => {
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error("refused"));
    });
    await page.getByRole("button", { name: "Chép: Dòng trích dẫn" }).click();
    await page.getByText("Đã chép.").waitFor();
    expect(await page.evaluate(() => document.getSelection()?.toString())).toContain("Nhịp KCN, “");
  });
});

it("without scripts there is no dead button, and the citation stands there to be selected", async () => {
  await visit(chartPath(id), { javaScriptEnabled: false }, async ({ page }) => {
    expect(await page.locator("#tai-ve button").count()).toBe(0);
    expect(await page.locator(citation).inputValue()).toContain("Nhịp KCN, “");
  });
});

it("a file of a named view is saved under the names of both", async () => {
  await visit(chartPath(chartView), {}, async ({ page }) => {
    const saved = page.waitForEvent("download");
    await page.locator(`#tai-ve a[href="${chartPngPath(chartView)}"]`).click();
    expect((await saved).suggestedFilename()).toBe(`${chartView.replace("/", "-")}.png`);
  });
});

it("a link of the block saves the file under the chart's name", async () => {
  await visit(chartPath(id), {}, async ({ page }) => {
    const saved = page.waitForEvent("download");
    await page.locator(`#tai-ve a[href="${chartPngPath(id)}"]`).click();
    expect((await saved).suggestedFilename()).toBe(`${id}.png`);
  });
});
