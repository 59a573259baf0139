/** The bundle of modules that pages are rendered with, and the files beside the pages; of code alone, so that it is kept. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { runTool } from "./child-tools.ts";

/** The style sheets of a page, as Astro's build tells them to what renders it. */
export type PageStyles = readonly [key: string, page: { readonly styles: unknown }];

/** What stands in a bundle's `bundle.json`. */
export interface BundleRecord {
  /** The module that gives Astro's renderer. */
  readonly entry: string;
  readonly styles: readonly PageStyles[];
  /** All that the bundle holds, by paths from its directory. */
  readonly files: readonly string[];
}

/** @throws when there is none */
export const readBundle = (bundle: string): BundleRecord =>
  JSON.parse(readFileSync(join(bundle, "bundle.json"), "utf8")) as BundleRecord;

/** What was kept may have been carried from machine to machine, and lost something. */
function isWhole(bundle: string): boolean {
  try {
    return readBundle(bundle).files.every((file) => existsSync(join(bundle, file)));
  } catch {
    return false;
  }
}

/**
 * Gives the directory of the bundle, made now if none was kept: `site` holds style sheets, scripts and what is in
 * `public`, the rest is for `page-app.ts`. It stands within the project, for modules find their packages from there.
 * @param place where what is of this code is kept. @param workplace where a bundle is made
 * @throws when Astro cannot bundle the pages
 */
export async function readyBundle(place: string, workplace: string): Promise<string> {
  const kept = join(place, "pages");
  if (isWhole(kept)) return kept;
  const made = join(workplace, "pages");
  mkdirSync(made, { recursive: true });
  await runTool("tools/bundle-pages.ts", made);
  // Another build may have been faster, and may be using its own.
  if (isWhole(kept)) return made;
  rmSync(kept, { recursive: true, force: true });
  renameSync(made, kept);
  return kept;
}
