/** The site as it is being written: each page rendered when it is asked for, with the code that builds render it with. */
import type { PathWithRoute } from "astro/runtime/prerender/static-paths.js";
import { findPaths, nameOf, openPageApp, type PageApp, renderPath } from "./page-app.ts";
import type { PageResponse } from "./page-response.ts";

type PathsByName = ReadonlyMap<string, PathWithRoute>;

export class ShownSite {
  readonly #app: PageApp;
  /** By the module that renders them, the pages there are. */
  readonly #paths = new Map<string, Promise<PathsByName>>();

  private constructor(app: PageApp) {
    this.#app = app;
  }

  /** @param bundle directory of the bundle, see `page-bundle.ts`; it stays there as long as pages are asked for */
  static async open(bundle: string): Promise<ShownSite> {
    return new ShownSite(await openPageApp(bundle));
  }

  /** Which pages there are is asked anew: other content has been handed to them. */
  forgetPaths(): void {
    this.#app.routeCache.clearAll();
    this.#paths.clear();
  }

  async #listPaths(component: string): Promise<PathsByName> {
    const paths = await findPaths(this.#app, new Set([component]));
    return new Map(paths.map((path) => [nameOf(decodeURI(path.pathname)), path]));
  }

  #pathsOf(component: string): Promise<PathsByName> {
    const paths = this.#paths.get(component) ?? this.#listPaths(component);
    this.#paths.set(component, paths);
    return paths;
  }

  /** @param pathname of the address, decoded. @returns undefined when the site has no such page. @throws what the page throws */
  async render(pathname: string): Promise<PageResponse | undefined> {
    const routes = this.#app.manifest.routes.map(({ routeData }) => routeData);
    for (const { component } of routes.filter(({ pattern }) => pattern.test(pathname))) {
      const path = (await this.#pathsOf(component)).get(nameOf(pathname));
      if (path) return renderPath(this.#app, path);
    }
    return undefined;
  }
}
