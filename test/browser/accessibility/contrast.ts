/** Contrast of everything drawn in charts, as the browser paints it; axe does not look into pictures. */
import type { Page } from "playwright-core";
import type { AuditTestId } from "../../../src/accessibility/tests.ts";
import type { Probe } from "./probe.ts";

interface Painted {
  readonly what: string;
  readonly colour: string;
  readonly ground: string;
  readonly isText: boolean;
}

/** Words and marks of the pictures in sight. Grid lines and pale surfaces without an outline carry nothing. */
const readPainted = (page: Page): Promise<Painted[]> =>
  page.evaluate(() => {
    const isPainted = (paint: string) => paint !== "none" && !paint.startsWith("url");
    const readMark = (element: SVGElement): Painted[] => {
      const style = getComputedStyle(element);
      const isText = element.tagName === "text";
      const isGrid = element.closest('[stroke="var(--bieu-do-luoi)"]') !== null;
      const isPale = Number(style.fillOpacity) < 0.5 || !isPainted(style.fill);
      const paint = isText || !isPale ? style.fill : style.stroke;
      // A hollow mark is filled with the ground; its outline is what is seen.
      const own = getComputedStyle(element.ownerSVGElement ?? element).getPropertyValue("--bieu-do-nen");
      probe.style.color = own;
      const ground = getComputedStyle(probe).color;
      const colour = !isText && paint === ground ? style.stroke : paint;
      if (isGrid || !isPainted(colour)) return [];
      return [{ what: `${element.tagName} “${element.textContent}”`, colour, ground, isText }];
    };
    const probe = document.createElement("i");
    document.querySelector("figure.bieu-do")?.append(probe);
    const marks = [
      ...document.querySelectorAll<SVGElement>("figure.bieu-do svg :is(text, path, rect, circle, line)"),
    ].filter((element) => element.checkVisibility() && element.getBoundingClientRect().width >= 0);
    const painted = marks.flatMap(readMark);
    probe.remove();
    return painted;
  });

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? [])
    .slice(0, 3)
    .map((part) => Number(part) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** As WCAG 2.2 defines it, of two colours as `rgb(…)`. */
export function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

export const pictureContrast = (test: AuditTestId): Probe => ({
  test,
  look: async (page) => {
    const painted = await readPainted(page);
    const weak = painted.filter(({ colour, ground, isText }) => contrast(colour, ground) < (isText ? 4.5 : 3));
    return {
      examined: painted.length,
      findings: weak.map(
        ({ what, colour, ground }) => `${what} ${colour} on ${ground}: ${contrast(colour, ground).toFixed(2)}`,
      ),
    };
  },
});
