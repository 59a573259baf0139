/** Going through a chart by keyboard, mouse and touch: what the chart reader shows for each figure. */
import type { Page } from "playwright-core";
import type { Probe } from "./probe.ts";

const frame = (page: Page) => page.locator(".bieu-do-khung[tabindex]").first();
const card = (page: Page) => page.locator(".bieu-do-the").first();
const cardText = async (page: Page) => ((await card(page).isVisible()) ? await card(page).innerText() : "");
const countFigures = (page: Page) => page.locator("figure.bieu-do").first().locator("tr[data-cho]").count();

async function readByKeyboard(page: Page, count: number): Promise<string[]> {
  await frame(page).focus();
  const cards: string[] = [];
  for (const key of ["Home", ...Array.from({ length: count - 1 }, () => "ArrowRight")]) {
    await page.keyboard.press(key);
    cards.push(await cardText(page));
  }
  await page.keyboard.press("Escape");
  return cards;
}

/** Middles of the drawn figures, in the window, in the order of the table. */
const readPlaces = (page: Page) =>
  page.evaluate(() => {
    const figure = document.querySelector("figure.bieu-do") as HTMLElement;
    const pictures = [...figure.querySelectorAll("svg")];
    const seen = pictures.findIndex((svg) => svg.getBoundingClientRect().width > 0);
    const { x, y, width } = (pictures[seen] as SVGSVGElement).getBoundingClientRect();
    const scale = width / (pictures[seen] as SVGSVGElement).viewBox.baseVal.width;
    return [...figure.querySelectorAll<HTMLElement>("tr[data-cho]")].map(({ dataset }) => {
      const [left = 0, top = 0, right = 0, bottom = 0] = dataset.cho?.split(",")[seen]?.split(" ").map(Number) ?? [];
      return { x: x + ((left + right) / 2) * scale, y: y + ((top + bottom) / 2) * scale };
    });
  });

async function readByPointer(page: Page, point: (x: number, y: number) => Promise<void>): Promise<string[]> {
  await frame(page).scrollIntoViewIfNeeded();
  const cards: string[] = [];
  for (const { x, y } of await readPlaces(page)) {
    // Out of the chart first, so that no card lies over the next figure.
    await page.keyboard.press("Escape");
    await point(x, y);
    cards.push(await cardText(page));
  }
  await page.keyboard.press("Escape");
  return cards;
}

export const oneInput: Probe = {
  test: "one-input",
  look: async (page) => {
    const byKeyboard = await readByKeyboard(page, await countFigures(page));
    const byMouse = await readByPointer(page, (x, y) => page.mouse.move(x, y));
    const byTouch = await readByPointer(page, (x, y) => page.touchscreen.tap(x, y));
    const different = byKeyboard.flatMap((text, index) =>
      text && text === byMouse[index] && text === byTouch[index]
        ? []
        : [`keyboard “${text}”, mouse “${byMouse[index]}”, touch “${byTouch[index]}”`],
    );
    return { examined: byKeyboard.length, findings: different };
  },
};

/** The keys of the chart reader, as sentences name them. */
const readerKeys = ["mũi tên", "Home", "End", "Enter", "T", "Esc"];

export const missingKeys = (text: string): string[] =>
  readerKeys.filter((key) => !new RegExp(`(?<!\\p{L})${key}(?!\\p{L})`, "iu").test(text));

export const noCues: Probe = {
  test: "no-cues",
  look: async (page) => {
    const help = await frame(page).evaluate(
      (element) => document.getElementById(element.getAttribute("aria-describedby") ?? "")?.textContent ?? "",
    );
    return {
      examined: readerKeys.length,
      findings: missingKeys(help).map((key) => `the key ${key} is not explained: “${help}”`),
    };
  },
};

export const hover: Probe = {
  test: "hover",
  look: async (page) => {
    await frame(page).scrollIntoViewIfNeeded();
    const [place] = await readPlaces(page);
    await page.mouse.move(place?.x ?? 0, place?.y ?? 0);
    const shown = await cardText(page);
    const box = await card(page).boundingBox();
    await page.mouse.move((box?.x ?? 0) + 4, (box?.y ?? 0) + 4);
    const kept = await cardText(page);
    await page.keyboard.press("Escape");
    const after = await cardText(page);
    const isGood = shown !== "" && kept === shown && after === "";
    return { examined: 1, findings: isGood ? [] : [`shown “${shown}”, kept “${kept}”, after Escape “${after}”`] };
  },
};

const isInChart = (page: Page) =>
  page.evaluate(() => document.activeElement?.classList.contains("bieu-do-khung") ?? false);

/** One stop of the Tab key, left by one press; End shows the last figure at once. */
export const oneStop: Probe = {
  test: "tedious",
  look: async (page) => {
    const stops = await page.locator(".bieu-do-khung[tabindex], figure.bieu-do svg [tabindex]").count();
    const count = await countFigures(page);
    await frame(page).focus();
    await page.keyboard.press("End");
    const last = await page.locator('.chi-nghe[aria-live="polite"]').textContent();
    await page.keyboard.press("Tab");
    const findings = [
      ...(stops === (await page.locator("figure.bieu-do").count()) ? [] : [`${stops} stops`]),
      ...(last?.includes(`${count} trên ${count}`) ? [] : [`End says “${last}”`]),
      ...((await isInChart(page)) ? ["Tab does not lead out of the chart"] : []),
    ];
    return { examined: 1, findings };
  },
};
