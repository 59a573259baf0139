/** What could harm a reader: things that move or flash, and large surfaces of saturated red. */
import type { Page } from "playwright-core";
import type { Probe } from "./probe.ts";

export const stillness: Probe = {
  test: "seizure-risk",
  look: async (page) => {
    const moving = await page.evaluate(() => [
      ...document.getAnimations().map((animation) => `animation ${animation.id}`),
      ...[...document.querySelectorAll("video, audio, canvas, marquee, blink, animate, img[src$='.gif']")].map(
        ({ tagName }) => tagName,
      ),
    ]);
    return { examined: 1, findings: moving.map((what) => `moves: ${what}`) };
  },
};

/** Share of pixels that WCAG's definition of the red flash calls saturated red. */
const redShare = (page: Page, png: string) =>
  page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const { width, height, ...bitmap } = await createImageBitmap(new Blob([bytes])).then((image) => ({
      width: image.width,
      height: image.height,
      image,
    }));
    const context = new OffscreenCanvas(width, height).getContext("2d");
    context?.drawImage(bitmap.image, 0, 0);
    const pixels = context?.getImageData(0, 0, width, height).data ?? [];
    let red = 0;
    for (let at = 0; at < pixels.length; at += 4) {
      const [r = 0, g = 0, b = 0] = [pixels[at], pixels[at + 1], pixels[at + 2]];
      if (r > 64 && r / (r + g + b) >= 0.8) red++;
    }
    return red / (width * height);
  }, png);

export const redSurface: Probe = {
  test: "seizure-risk",
  look: async (page) => {
    const picture = await page.locator("figure.bieu-do .bieu-do-khung").first().screenshot({ animations: "allow" });
    const share = await redShare(page, picture.toString("base64"));
    return { examined: 1, findings: share < 0.25 ? [] : [`${Math.round(share * 100)}% is saturated red`] };
  },
};
