/** What a page does with the keyboard before a reader has turned to anything on it. */
import type { Page } from "playwright-core";
import type { Probe } from "./probe.ts";

/** Keys that screen readers and browsers use alone, and the ones that charts must leave alone with a modifier. */
const aloneKeys = [..."abcdefghijklmnopqrstuvwxyz0123456789", "Home", "End", "Enter", "Escape", " "].concat(
  ["Up", "Down", "Left", "Right"].map((way) => `Arrow${way}`),
);
const modifiers = ["ctrlKey", "altKey", "metaKey"] as const;

/** Keys of which the page kept the browser's own work away. */
const keptKeys = (page: Page, selector: string, keys: readonly string[], modifier?: string) =>
  page.evaluate(
    ({ selector, keys, modifier }) => {
      const target = document.querySelector<HTMLElement>(selector) ?? document.body;
      target.focus();
      return keys.filter(
        (key) =>
          !target.dispatchEvent(
            new KeyboardEvent("keydown", {
              key,
              bubbles: true,
              cancelable: true,
              ...(modifier ? { [modifier]: true } : {}),
            }),
          ),
      );
    },
    { selector, keys: [...keys], modifier },
  );

export const pageKeys: Probe = {
  test: "overrides-controls",
  look: async (page) => {
    const kept = await keptKeys(page, "body", aloneKeys);
    return { examined: aloneKeys.length, findings: kept.map((key) => `the page keeps the key “${key}”`) };
  },
};

export const chartKeys: Probe = {
  test: "overrides-controls",
  look: async (page) => {
    const chart = ".bieu-do-khung[tabindex]";
    const kept = [...(await keptKeys(page, chart, ["Tab", "F6", " ", "PageDown"]))];
    for (const modifier of modifiers) {
      const keptByPage = await keptKeys(page, "body", aloneKeys, modifier);
      const keptByChart = await keptKeys(page, chart, aloneKeys, modifier);
      kept.push(...keptByChart.filter((key) => !keptByPage.includes(key)));
    }
    return {
      examined: 4 + modifiers.length * aloneKeys.length,
      findings: kept.map((key) => `the chart keeps the key “${key}”`),
    };
  },
};

/** Pages without navigation have nothing to skip. */
export const skipLink: Probe = {
  test: "tedious",
  look: async (page) => {
    if ((await page.locator("nav").count()) === 0) return { examined: 1, findings: [] };
    const first = await page.evaluate(() => {
      const stop = document.querySelector<HTMLAnchorElement>("a[href], button, input, summary, [tabindex]");
      const address = stop?.getAttribute("href") ?? "";
      const target = address.startsWith("#") ? document.getElementById(address.slice(1)) : null;
      return { stop: stop?.textContent?.trim() ?? "", leadsToMain: target?.tagName === "MAIN" };
    });
    return { examined: 1, findings: first.leadsToMain ? [] : [`the first stop is “${first.stop}”`] };
  },
};
