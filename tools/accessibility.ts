/**
 * `npm run accessibility`: builds the site, tests how well everybody can use it, and writes the outcome into
 * `data/accessibility.json`, which the page `/phuong-phap/tiep-can/` shows. `npm test` fails while the two differ.
 */
import { spawnSync } from "node:child_process";

const { status } = spawnSync(
  process.execPath,
  ["node_modules/vitest/vitest.mjs", "run", "--project", "browser", "test/browser/accessibility.test.ts"],
  { stdio: "inherit", env: { ...process.env, SAVE_ACCESSIBILITY: "1" } },
);
process.exitCode = status ?? 1;
