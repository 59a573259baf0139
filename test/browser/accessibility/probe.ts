/** A probe looks at one open page for one test of the audit; a survey opens the pages and sums up what was found. */
import type { Page, ViewportSize } from "playwright-core";
import type { AuditTestId } from "../../../src/accessibility/tests.ts";

interface Examined {
  readonly examined: number;
  /** One line for each thing that failed. */
  readonly findings: readonly string[];
}

export interface Probe {
  readonly test: AuditTestId;
  look(page: Page): Promise<Examined>;
}

/** Probes that look at a page in one state of the browser, one after another. */
export interface Stage {
  readonly viewport: ViewportSize;
  readonly media: NonNullable<Parameters<Page["emulateMedia"]>[0]>;
  readonly probes: readonly Probe[];
}

export type Findings = Map<AuditTestId, { examined: number; findings: string[] }>;

/** Adds what the stages find on an open page to what was found before. */
export async function survey(page: Page, name: string, stages: readonly Stage[], all: Findings): Promise<void> {
  for (const { viewport, media, probes } of stages) {
    await page.setViewportSize(viewport);
    await page.emulateMedia(media);
    for (const { test, look } of probes) {
      const { examined, findings } = await look(page);
      const sum = all.get(test) ?? { examined: 0, findings: [] };
      all.set(test, {
        examined: sum.examined + examined,
        findings: [...sum.findings, ...findings.map((finding) => `${name}, ${viewport.width} px: ${finding}`)],
      });
    }
  }
}
