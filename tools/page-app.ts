/** Astro's renderer out of a kept bundle: every page's path, and the page at a path. */
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { RouteData } from "astro";
import { type PathWithRoute, StaticPaths } from "astro/runtime/prerender/static-paths.js";
import type { Reads } from "../src/reads/cells.ts";
import { readBundle } from "./page-bundle.ts";
import { answerWithPages, type PageResponse } from "./page-response.ts";

type PathsOf = ConstructorParameters<typeof StaticPaths>[0];

/** What of Astro's renderer is used here; it keeps the paths of each route with what they hand their pages. */
export interface PageApp extends Required<PathsOf> {
  render(request: Request, options: { readonly routeData: RouteData }): Promise<PageResponse>;
  setInternals(internals: object): void;
  setOptions(options: object): void;
}

/** Astro's messages, but for those that say nothing is wrong. */
const messages = {
  write({ level, message }: { readonly level: string; readonly message: string }) {
    if (level === "warn" || level === "error") console.error(message);
    return true;
  },
};

/** @param bundle directory of the bundle. @throws when the bundle is of another Astro */
export async function openPageApp(bundle: string): Promise<PageApp> {
  const { entry, styles } = readBundle(bundle);
  answerWithPages();
  const { app } = (await import(pathToFileURL(resolve(bundle, "modules", entry)).href)) as { readonly app: PageApp };
  // Only what it asks of Astro's build, which is over.
  app.setInternals({ pagesByKeys: new Map(styles) });
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: messages } } });
  // With the first page of many comes what all of them share; a part of that tells what they read.
  const ofMany = app.manifest.routes.find(({ routeData: { pathname, prerender } }) => prerender && !pathname);
  if (ofMany) await app.getComponentByRoute(ofMany.routeData);
  return app;
}

/** The paths of the pages that the named modules render, or all do. */
export function findPaths(app: PageApp, routes?: ReadonlySet<string>): Promise<readonly PathWithRoute[]> {
  const { manifest, routeCache } = app;
  const wanted = manifest.routes.filter(({ routeData }) => !routes || routes.has(routeData.component));
  const getComponentByRoute: PageApp["getComponentByRoute"] = (route) => app.getComponentByRoute(route);
  return new StaticPaths({ manifest: { ...manifest, routes: wanted }, routeCache, getComponentByRoute }).getAll();
}

/** What the pages of an opened bundle say of what they read. */
export const findReads = (): Reads => (globalThis as Record<symbol, unknown>)[Symbol.for("nhip-kcn reads")] as Reads;
