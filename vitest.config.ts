import { defineConfig } from "vitest/config";

const minute = 60_000;

/** `charts`, `site` and `browser` are told apart from `unit` so that each can be run alone: `vitest run --project unit`. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["{src,tools,bench}/**/*.test.ts", "test/*.test.ts", "test/{checks,download}/**/*.test.ts"],
          // Property tests take seconds where the machine is busy; speed is the benchmarks' matter.
          testTimeout: minute,
        },
      },
      { test: { name: "charts", include: ["test/charts/**/*.test.ts"], testTimeout: minute } },
      {
        test: {
          name: "site",
          include: ["test/site/**/*.test.ts"],
          globalSetup: "test/site/setup.ts",
          testTimeout: 2 * minute,
          hookTimeout: 2 * minute,
        },
      },
      {
        test: {
          name: "browser",
          include: ["test/browser/**/*.test.ts"],
          globalSetup: ["test/site/setup.ts", "test/browser/setup.ts"],
          testTimeout: minute,
          hookTimeout: minute,
          // The machine's two cores are the browser's.
          maxWorkers: 1,
        },
      },
    ],
  },
});
