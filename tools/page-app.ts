/** Astro's renderer out of a kept bundle: every page's path, and the page at a path. */
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { RouteData } from "astro";
import { type PathWithRoute, StaticPaths } from "astro/runtime/prerender/static-paths.js";
import type { Reads } from "../src/reads/cells.ts";
import { site } from "../src/site.ts";
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

/** A path without the slashes around it. @param path decoded */
export const nameOf = (path: string): string => path.replace(/^\/|\/$/g, "");

/** The file of a path, below the site's root. */
export function fileOf({ pathname, route: { type } }: PathWithRoute): string {
  const name = nameOf(decodeURI(pathname));
  if (type === "endpoint") return name;
  return name === "404" ? "404.html" : join(name, "index.html");
}

/** Renders the page at a path. @throws what the page throws */
export function renderPath(app: PageApp, { pathname, route }: PathWithRoute): Promise<PageResponse> {
  const slash = route.type === "endpoint" || pathname.endsWith("/") ? "" : "/";
  const address = new URL(encodeURI(pathname) + slash, site.origin);
  return app.render(new Request(address), { routeData: route });
}

/** What the pages of an opened bundle say of what they read. */
export const findReads = (): Reads => (globalThis as Record<symbol, unknown>)[Symbol.for("nhip-kcn reads")] as Reads;
