/** The bundle of modules that pages are rendered with, and the files beside the pages; of code alone, so that it is kept. */
import { existsSync, mkdirSync, renameSync } from "node:fs";
import { join } from "node:path";
import { runTool } from "./child-tools.ts";

/** The style sheets of a page, as Astro's build tells them to what renders it. */
export type PageStyles = readonly [key: string, page: { readonly styles: unknown }];

/** What stands in a bundle's `bundle.json`. */
export interface BundleRecord {
  /** The module that gives Astro's renderer. */
  readonly entry: string;
  readonly styles: readonly PageStyles[];
}

/**
 * Gives the directory of the bundle, made now if none was kept: `site` holds style sheets, scripts and what is in
 * `public`, the rest is for `page-app.ts`. It stands within the project, for modules find their packages from there.
 * @param place where what is of this code is kept. @param workplace where a bundle is made
 * @throws when Astro cannot bundle the pages
 */
export async function readyBundle(place: string, workplace: string): Promise<string> {
  const kept = join(place, "pages");
  if (existsSync(kept)) return kept;
  const made = join(workplace, "pages");
  mkdirSync(made, { recursive: true });
  await runTool("tools/bundle-pages.ts", made);
  // Another build may have been faster.
  if (existsSync(kept)) return made;
  renameSync(made, kept);
  return kept;
}
