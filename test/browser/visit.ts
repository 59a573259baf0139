import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, inject } from "vitest";

/** A phone of the smallest common width, and a desk. */
export const phone = { width: 360, height: 740 };
export const desk = { width: 1280, height: 900 };

interface Visit {
  readonly page: Page;
  /** What the browser complained of: errors, refusals of the policy, files that did not come. */
  readonly complaints: readonly string[];
}

let browser: Browser;

/** Connects the tests of one file to the browser. */
export function useBrowser() {
  beforeAll(async () => {
    browser = await chromium.connect(inject("browserEndpoint"));
  });
  afterAll(() => browser.close());
}

/** Of the connected browser: `153.0.7000.1`. */
export const browserVersion = (): string => browser.version();

function listen(page: Page): string[] {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("requestfailed", (request) => complaints.push(`${request.url()} ${request.failure()?.errorText}`));
  page.on("response", (response) => {
    if (response.status() >= 400) complaints.push(`${response.url()} ${response.status()}`);
  });
  return complaints;
}

/**
 * Opens a page in a context of its own, shows it to `look`, and closes it.
 * @param path address on the site
 */
export async function visit<Result>(
  path: string,
  options: BrowserContextOptions,
  look: (visit: Visit) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({ viewport: desk, locale: "vi-VN", ...options });
  try {
    const page = await context.newPage();
    const complaints = listen(page);
    await page.goto(new URL(path, inject("url")).href, { waitUntil: "load" });
    return await look({ page, complaints });
  } finally {
    await context.close();
  }
}
