/** Going through a page with the Tab key: every stop in sight, ringed, and not covered. */
import type { Page } from "playwright-core";
import { contrast } from "./contrast.ts";
import type { Probe } from "./probe.ts";

const readStop = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    // A choice that is drawn by its label is ringed there.
    const marks = [element, ...(element.closest("label")?.querySelectorAll("*") ?? []), element.closest("label")];
    const rings = marks
      .flatMap((mark) => (mark ? [getComputedStyle(mark)] : []))
      .filter(({ outlineStyle }) => outlineStyle !== "none");
    const { left, top, width, height } = element.getBoundingClientRect();
    const above = document.elementFromPoint(left + width / 2, top + Math.min(height / 2, 20));
    const grounds: string[] = [];
    for (let at: Element | null = element; at; at = at.parentElement)
      grounds.push(getComputedStyle(at).backgroundColor);
    return {
      name: `${element.tagName} “${element.textContent?.trim().slice(0, 40)}”`,
      width: Math.max(0, ...rings.map(({ outlineWidth }) => Number.parseFloat(outlineWidth))),
      colour: rings[0]?.outlineColor ?? "",
      ground: grounds.slice(1).find((colour) => colour !== "rgba(0, 0, 0, 0)") ?? "rgb(255, 255, 255)",
      isCovered: above !== null && !element.contains(above) && !above.contains(element),
    };
  });

/** At most so many stops of a page; what follows repeats what came before. */
const most = 60;

export const focusRings: Probe = {
  test: "focus",
  look: async (page) => {
    const stops: NonNullable<Awaited<ReturnType<typeof readStop>>>[] = [];
    await page.evaluate(() => scrollTo(0, 0));
    for (let press = 0; press < most; press++) {
      await page.keyboard.press("Tab");
      const stop = await readStop(page);
      if (!stop) break;
      // Inside a frame the embed's own stops are ringed.
      if (!stop.name.startsWith("IFRAME")) stops.push(stop);
    }
    const weak = stops.filter(
      ({ width, colour, ground, isCovered }) => width < 2 || isCovered || contrast(colour, ground) < 4.5,
    );
    return { examined: stops.length, findings: weak.map((stop) => JSON.stringify(stop)) };
  },
};
