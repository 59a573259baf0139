/** How much stands in a picture, and whether colour alone tells its parts apart. */
import type { Page } from "playwright-core";
import type { Probe } from "./probe.ts";

const limits = { figures: 40, colours: 6 };

/** Words in the pictures in sight, pairs that overlap, and the colours of data with what else tells them. */
const readPicture = (page: Page) =>
  page.evaluate(() => {
    const figure = document.querySelector("figure.bieu-do") ?? document.body;
    const svg = [...figure.querySelectorAll("svg")].find((picture) => picture.getBoundingClientRect().width > 0);
    const texts = [...(svg?.querySelectorAll("text") ?? [])].filter(({ textContent }) => textContent?.trim());
    const boxes = texts.map((text) => ({ text: text.textContent ?? "", box: text.getBoundingClientRect() }));
    // Boxes are as high as their lines; letters are lower.
    const covers = (a: DOMRect, b: DOMRect) =>
      a.left + 1 < b.right && b.left + 1 < a.right && a.top + 3 < b.bottom - 2 && b.top + 3 < a.bottom - 2;
    const overlaps = boxes.flatMap(({ text, box }, index) =>
      boxes
        .slice(index + 1)
        .filter((other) => covers(box, other.box))
        .map((other) => `“${text}” and “${other.text}”`),
    );
    const paintOf = (element: Element, name: string) => element.closest(`[${name}]`)?.getAttribute(name) ?? "";
    const isData = (paint: string) => /^var\(--bieu-do-\d\)$/.test(paint);
    const marks = [...(svg?.querySelectorAll("path, rect, circle") ?? [])];
    const colours = new Set(marks.flatMap((mark) => [paintOf(mark, "fill"), paintOf(mark, "stroke")].filter(isData)));
    const labelled = new Set(texts.map((text) => paintOf(text, "fill")));
    return {
      words: texts.length,
      overlaps,
      figures: figure.querySelectorAll("tr[data-cho]").length,
      colours: [...colours],
      unlabelled: [...colours].filter((colour) => !labelled.has(colour)),
    };
  });

export const density: Probe = {
  test: "density",
  look: async (page) => {
    const { words, overlaps, figures, colours } = await readPicture(page);
    return {
      examined: words,
      findings: [
        ...overlaps,
        ...(figures > limits.figures ? [`${figures} figures`] : []),
        ...(colours.length > limits.colours ? [`${colours.length} colours`] : []),
      ],
    };
  },
};

export const colourAlone: Probe = {
  test: "colour-alone",
  look: async (page) => {
    const { colours, unlabelled } = await readPicture(page);
    const findings = colours.length > 1 ? unlabelled.map((colour) => `nothing but colour tells ${colour}`) : [];
    return { examined: colours.length, findings };
  },
};

/** For a page opened without JavaScript. */
export const noScript: Probe = {
  test: "no-script",
  look: async (page) => {
    const parts = ["svg", ".bieu-do-loi", "tbody tr"].map((part) => `figure.bieu-do ${part}:visible`);
    const counts = await Promise.all([...parts, "main a[download]:visible"].map((part) => page.locator(part).count()));
    return { examined: 1, findings: counts.every((count) => count > 0) ? [] : [`parts in sight: ${counts}`] };
  },
};
