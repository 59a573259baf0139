import { inflateSync } from "node:zlib";
import type { Page } from "playwright-core";

/** The only pixel of a PNG of one pixel; whatever the filter, it has no neighbour to differ from. */
function readPixel(png: Buffer): string {
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    if (png.toString("latin1", at + 4, at + 8) === "IDAT")
      parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  return `#${inflateSync(Buffer.concat(parts)).subarray(1, 4).toString("hex")}`;
}

/** Colour that the reader sees at a point of the window: `#fbf8f2`. */
export const pixelAt = async (page: Page, x: number, y: number): Promise<string> =>
  readPixel(await page.screenshot({ clip: { x, y, width: 1, height: 1 } }));
