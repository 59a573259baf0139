import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import type { Probe } from "./probe.ts";

/** The part of axe that is used here. Frames are left out: embeds are pages of their own. */
interface Axe {
  run(
    context: Document,
    options: object,
  ): Promise<{ violations: { id: string; nodes: { target: unknown; failureSummary?: string }[] }[] }>;
}

const { source } = createRequire(createRequire(import.meta.url).resolve("@axe-core/playwright"))("axe-core") as {
  source: string;
};

const targetSize = "target-size";

/** @param only names of rules; when left out, all that are on by default and the size of targets */
async function findViolations(page: Page, only?: readonly string[]) {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(source);
  const rules = { [targetSize]: { enabled: true } };
  return page.evaluate(
    async (options) => {
      const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run(document, options);
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => ({ id, text: `${id} ${target}: ${failureSummary}` })),
      );
    },
    {
      iframes: false,
      resultTypes: ["violations"],
      ...(only ? { runOnly: { type: "rule", values: only } } : { rules }),
    },
  );
}

/** What axe said of targets when it last looked at all of a page: the size of targets is a test of its own. */
const smallTargets = new WeakMap<Page, readonly string[]>();

export const axe: Probe = {
  test: "axe",
  look: async (page) => {
    const all = await findViolations(page);
    const textsOf = (isTarget: boolean) =>
      all.filter(({ id }) => (id === targetSize) === isTarget).map(({ text }) => text);
    smallTargets.set(page, textsOf(true));
    return { examined: 1, findings: textsOf(false) };
  },
};

/** Follows `axe`. */
export const targetSizes: Probe = {
  test: targetSize,
  look: async (page) => ({ examined: 1, findings: smallTargets.get(page) ?? ["axe has not looked"] }),
};

/** Between themes only the colours differ. */
export const axeColours: Probe = {
  test: "axe",
  look: async (page) => ({
    examined: 1,
    findings: (await findViolations(page, ["color-contrast"])).map(({ text }) => text),
  }),
};
