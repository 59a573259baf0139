import { spawnSync } from "node:child_process";
import { builtSite } from "./directory.ts";

/** Builds the site once for all tests that read it. `TEST_SITE` names a site that is built already. */
export default function setup() {
  if (process.env.TEST_SITE) return;
  const { status } = spawnSync(process.execPath, ["tools/build.ts", "--out", builtSite()], { stdio: "inherit" });
  if (status !== 0) throw new Error("The site does not build.");
  process.env.TEST_SITE = builtSite();
}
