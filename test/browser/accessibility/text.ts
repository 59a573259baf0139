/** Sizes of text, and what becomes of it when the reader changes them. */
import type { Page } from "playwright-core";
import type { Probe } from "./probe.ts";

/** Every run of text in sight with its size in pixels of the window; a picture's is scaled with it. */
const readSizes = (page: Page) =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const sizes: { text: string; pixels: number }[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = node.textContent?.trim() ?? "";
      if (!element || !text || !element.checkVisibility()) continue;
      const scale = element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 1) : 1;
      sizes.push({ text, pixels: Number.parseFloat(getComputedStyle(element).fontSize) * scale });
    }
    return sizes;
  });

export const textSizes: Probe = {
  test: "small-text",
  look: async (page) => {
    const sizes = await readSizes(page);
    const small = sizes.filter(({ pixels }) => pixels < 11.99);
    return {
      examined: sizes.length,
      findings: small.map(({ text, pixels }) => `“${text.slice(0, 40)}” ${pixels.toFixed(1)} px`),
    };
  },
};

/** By how many pixels the page is wider than the window. */
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

export const reflow: Probe = {
  test: "reflow",
  look: async (page) => {
    const pixels = await overflow(page);
    return { examined: 1, findings: pixels > 0 ? [`scrolls sideways by ${pixels} px`] : [] };
  },
};

/** Boxes that hide a part of their own words; those for listeners only are meant to. */
const clippedTexts = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("main *, header *, footer *")]
      .filter((element) => {
        const { overflowX, overflowY, clipPath, webkitLineClamp } = getComputedStyle(element);
        const hides = [overflowX, overflowY].some((value) => value === "hidden" || value === "clip");
        const isForListeners = clipPath !== "none" || element.offsetWidth <= 1;
        const overflows =
          element.scrollHeight > element.clientHeight + 2 || element.scrollWidth > element.clientWidth + 2;
        return hides && overflows && !isForListeners && webkitLineClamp === "none" && element.checkVisibility();
      })
      .map((element) => `${element.tagName}.${element.className} “${element.textContent?.trim().slice(0, 40)}”`),
  );

/** WCAG 1.4.12, as the reader's own style sheet would ask for it. */
const spacing =
  "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }";

const setSpacing = (page: Page, css: string) =>
  page.evaluate((text) => {
    const kept = globalThis as { readerSheet?: CSSStyleSheet };
    kept.readerSheet ??= document.adoptedStyleSheets[document.adoptedStyleSheets.push(new CSSStyleSheet()) - 1];
    kept.readerSheet?.replaceSync(text);
  }, css);

async function setBrowserFontSize(page: Page, standard: number) {
  const session = await page.context().newCDPSession(page);
  await session.send("Page.setFontSizes", { fontSizes: { standard, fixed: (standard * 13) / 16 } });
  await session.detach();
}

const paragraphSize = (page: Page) =>
  page.evaluate(() => Number.parseFloat(getComputedStyle(document.querySelector("p") ?? document.body).fontSize));

const judge = async (page: Page, what: string) => {
  const [pixels, clipped] = [await overflow(page), await clippedTexts(page)];
  return [
    ...(pixels > 0 ? [`${what}: scrolls sideways by ${pixels} px`] : []),
    ...clipped.map((text) => `${what}: cuts ${text}`),
  ];
};

export const userStyle: Probe = {
  test: "user-style",
  look: async (page) => {
    await setSpacing(page, spacing);
    const findings = await judge(page, "with more space");
    await setSpacing(page, "");
    const before = await paragraphSize(page);
    await setBrowserFontSize(page, 32);
    const after = await paragraphSize(page);
    if (Math.abs(after / before - 2) > 0.05) findings.push(`text grows from ${before} to ${after} px`);
    findings.push(...(await judge(page, "with letters twice as large")));
    await setBrowserFontSize(page, 16);
    return { examined: 1, findings };
  },
};
