/** One visit as a reader with a cheap phone on a mobile network has it, measured by Chromium itself. */
import type { Browser, CDPSession, Page } from "playwright-core";

/** A processor four times slower than this machine's; 1.6 Mbps with 150 ms there and back. */
export const slowPhone = { width: 360, height: 740, pixelRatio: 2, slowdown: 4, megabits: 1.6, roundTrip: 150 };

export interface VisitMeasures {
  /** As they came over the line, headers too. */
  readonly bytes: number;
  readonly requests: number;
  /** Milliseconds from the beginning of the visit. */
  readonly firstPaint: number;
  readonly largestPaint: number;
  /** When the chart is seen; NaN where none is asked for. */
  readonly chart: number;
  /** Total blocking time in milliseconds: what tasks after the first paint take beyond 50 ms each. */
  readonly blocked: number;
  /** Cumulative layout shift. */
  readonly shift: number;
}

/** Counters inside the page, from before its first byte. */
interface Watch {
  firstPaint: number;
  largestPaint: number;
  chart: number;
  shift: number;
  readonly tasks: { start: number; duration: number }[];
}

const watch = (chartSelector: string | undefined) => {
  const seen: Watch = { firstPaint: 0, largestPaint: 0, chart: Number.NaN, shift: 0, tasks: [] };
  Object.assign(globalThis, { seen });
  const observe = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  observe("paint", ({ name, startTime }) => {
    if (name === "first-contentful-paint") seen.firstPaint = startTime;
  });
  observe("largest-contentful-paint", ({ startTime }) => {
    seen.largestPaint = startTime;
  });
  observe("layout-shift", (entry) => {
    const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
    if (!hadRecentInput) seen.shift += value;
  });
  observe("longtask", ({ startTime, duration }) => seen.tasks.push({ start: startTime, duration }));
  if (!chartSelector) return;
  const look = () => {
    if (document.querySelector(chartSelector)) seen.chart = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
};

async function slowDown(session: CDPSession) {
  const throughput = (slowPhone.megabits * 1_000_000) / 8;
  await session.send("Network.enable");
  await session.send("Network.setCacheDisabled", { cacheDisabled: true });
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: slowPhone.roundTrip,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  });
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowPhone.slowdown });
}

function countTransfers(session: CDPSession) {
  const transfers = { bytes: 0, requests: 0 };
  session.on("Network.loadingFinished", ({ encodedDataLength }) => {
    transfers.bytes += encodedDataLength;
    transfers.requests++;
  });
  return transfers;
}

async function readWatch(page: Page): Promise<Pick<VisitMeasures, "blocked"> & Omit<Watch, "tasks">> {
  const { tasks, ...seen } = await page.evaluate(() => (globalThis as unknown as { seen: Watch }).seen);
  const late = tasks.filter(({ start, duration }) => start + duration > seen.firstPaint);
  return { ...seen, blocked: late.reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0) };
}

/**
 * @param chartSelector matches once the chart is in the page
 * @throws when the chart does not come within half a minute
 */
export async function measureVisit(browser: Browser, address: string, chartSelector?: string): Promise<VisitMeasures> {
  const { width, height, pixelRatio: deviceScaleFactor } = slowPhone;
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor,
    isMobile: true,
    locale: "vi-VN",
  });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await slowDown(session);
    const transfers = countTransfers(session);
    await page.addInitScript(watch, chartSelector);
    await page.goto(address, { waitUntil: "networkidle" });
    if (chartSelector) await page.waitForFunction(() => (globalThis as unknown as { seen: Watch }).seen.chart > 0);
    // What is still to be painted or shifted comes within this time.
    await page.waitForTimeout(500);
    const { firstPaint, largestPaint, chart, shift, blocked } = await readWatch(page);
    return { ...transfers, firstPaint, largestPaint, chart: Math.max(chart, firstPaint), shift, blocked };
  } finally {
    await context.close();
  }
}

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** The median of each measure on its own. */
export function medianVisit(visits: readonly VisitMeasures[]): VisitMeasures {
  const of = (name: keyof VisitMeasures) => median(visits.map((visit) => visit[name]));
  return {
    bytes: of("bytes"),
    requests: of("requests"),
    firstPaint: of("firstPaint"),
    largestPaint: of("largestPaint"),
    chart: of("chart"),
    blocked: of("blocked"),
    shift: of("shift"),
  };
}
