/** What a reader sees behind an embed: its own paper, or, where it is asked to be transparent, the page around it. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeElement, makeFrame } from "../../src/embed/snippets.ts";
import { type Host, openHost } from "../embed-hosts/host.ts";
import { pixelAt } from "../embed-hosts/pixel.ts";
import { addressOf, chart, local } from "../embed-hosts/snippets.ts";
import { useBrowser, visit } from "./visit.ts";

useBrowser();

let host: Host;
beforeAll(async () => {
  host = await openHost();
});
afterAll(() => host.close());

const paper = { light: "#fbf8f2", dark: "#171513" } as const;
const hostColour = "#2a7f62";
const schemes = ["light", "dark"] as const;
type Scheme = (typeof schemes)[number];

/** Colours inside the margins of embeds that stand below each other in a page. */
function groundsOf(bodies: readonly string[], hostScheme: string, system: Scheme): Promise<string[]> {
  const style = `:root{color-scheme:${hostScheme}}body{margin:0;background:${hostColour}}iframe{height:60px !important}`;
  const page = { head: `<style>${style}</style>`, body: bodies.map(local).join("") };
  return visit(host.show(page), { colorScheme: system, viewport: { width: 680, height: 800 } }, async ({ page }) => {
    await page
      .locator("iframe")
      .nth(bodies.length - 1)
      .waitFor();
    await page.waitForLoadState("networkidle");
    const tops = await page
      .locator("iframe")
      .evaluateAll((all) => all.map((frame) => frame.getBoundingClientRect().top));
    return Promise.all(tops.map((top) => pixelAt(page, 5, top + 5)));
  });
}

const pages = ["light", "dark", "normal"].flatMap((around) => schemes.map((system) => ({ around, system })));
const [light, dark] = [makeFrame(chart, "sang"), makeFrame(chart, "toi")];
const [lightElement, darkElement] = [makeElement(chart, "sang"), makeElement(chart, "toi")];

const transparent = (snippet: string) =>
  snippet.includes("<nhip")
    ? snippet.replace("giao-dien=", 'nen="trong" giao-dien=')
    : snippet.replace("giao-dien=", "nen=trong&amp;giao-dien=");

describe("the ground of an embed", () => {
  it.each(pages)("is its own paper, in a page in $around on a system in $system", async ({ around, system }) => {
    const grounds = await groundsOf([light, dark, lightElement, darkElement], around, system);
    expect(grounds).toEqual([paper.light, paper.dark, paper.light, paper.dark]);
  });

  it.each(pages)(
    "is the page around it where that is asked, without an opaque box, in a page in $around on a system in $system",
    async ({ around, system }) => {
      const bodies = [light, dark, lightElement, darkElement].map(transparent);
      expect(await groundsOf(bodies, around, system)).toEqual(bodies.map(() => hostColour));
    },
  );

  it("would be an opaque box if the frame did not name the colour scheme of its embed", async () => {
    const careless = transparent(dark).replace("color-scheme:dark;", "");
    expect(await groundsOf([careless], "light", "light")).not.toEqual([hostColour]);
  });

  it.each(schemes)("follows a system in %s when nothing is asked", async (system) => {
    expect(await groundsOf([makeFrame(chart, "tu-dong")], "light dark", system)).toEqual([paper[system]]);
  });

  it.each(schemes)("is what was asked even in a bare frame without our style, on a system in %s", async (system) => {
    const bare = `<iframe src="${addressOf(chart.id, "?giao-dien=toi")}" title="Biểu đồ" width="680" frameborder="0"></iframe>`;
    expect(await groundsOf([bare], "normal", system)).toEqual([paper.dark]);
  });
});
