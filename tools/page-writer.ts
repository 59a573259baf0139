import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration, AstroPrerenderer, RouteData } from "astro";
import type { Reads } from "../src/reads/cells.ts";

/** A page, or another file, that the site is made of. */
export interface SitePage {
  /** Where it stands below the site's root: `bai-viet/ha-noi/index.html`. */
  readonly file: string;
  /** What `getStaticPaths` hands it; undefined when it has none. */
  readonly props: unknown;
}

/** Decides which pages are rendered, and is told what each read. */
export interface PageWatcher {
  /** Called once, when everything but the pages is built. */
  begin(reads: Reads, root: string): void;
  isWanted(page: SitePage): boolean;
  note(page: SitePage, cells: ReadonlySet<string>): void;
}

type Path = Awaited<ReturnType<AstroPrerenderer["getStaticPaths"]>>[number];

/** What Astro keeps of the paths of a route, in their order. */
interface App {
  readonly routeCache: {
    get(route: RouteData): { readonly staticPaths?: readonly { readonly props?: unknown }[] } | undefined;
  };
}

function fileOf(pathname: string, { type }: RouteData): string {
  const name = decodeURI(pathname).replace(/^\/|\/$/g, "");
  if (type === "endpoint") return name;
  return name === "404" ? "404.html" : join(name, "index.html");
}

/** Something that has no digest, so that a page handed it is never taken for unchanged. */
const unknown = () => undefined;

/** The pages of the site with what each is handed. */
function makePages(paths: readonly Path[], app: App): Map<Path, SitePage> {
  const counts = new Map<RouteData, number>();
  return new Map(
    paths.map((path) => {
      const count = counts.get(path.route) ?? 0;
      counts.set(path.route, count + 1);
      const known = app.routeCache.get(path.route)?.staticPaths;
      const props = path.route.pathname ? undefined : known?.[count] ? known[count].props : unknown;
      return [path, { file: fileOf(path.pathname, path.route), props }];
    }),
  );
}

/** Writes files one by one: handing ten thousand small files to other threads costs more than writing them. */
function makeWriter(root: string): (file: string, body: Uint8Array) => void {
  const folders = new Set<string>();
  return (file, body) => {
    const target = join(root, file);
    const folder = dirname(target);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    writeFileSync(target, body);
  };
}

/** Pages are rendered one after the other, so what is read between the beginning and the end is this page's. */
function watchPages(pages: AstroPrerenderer & { readonly app?: App }, watcher: PageWatcher, root: string) {
  const write = makeWriter(root);
  const wanted = new Map<string, SitePage>();
  const reads = () => (globalThis as Record<symbol, unknown>)[Symbol.for("nhip-kcn reads")] as Reads;
  return {
    ...pages,
    async getStaticPaths() {
      const paths = await pages.getStaticPaths();
      if (!pages.app) throw new Error("Astro keeps the paths of its routes elsewhere than it did.");
      const site = makePages(paths, pages.app);
      watcher.begin(reads(), root);
      const chosen = paths.filter((path) => watcher.isWanted(site.get(path) as SitePage));
      for (const path of chosen) {
        const page = site.get(path) as SitePage;
        wanted.set(page.file, page);
      }
      return chosen;
    },
    async render(...request: Parameters<AstroPrerenderer["render"]>) {
      const page = wanted.get(fileOf(new URL(request[0].url).pathname, request[1].routeData));
      if (!page) throw new Error(`Nobody wants ${request[0].url}.`);
      reads().begin();
      const answer = await pages.render(...request);
      const response = answer instanceof Response ? answer : answer.response;
      if (response.status >= 300 && response.status < 400) {
        throw new Error(`${page.file} leads elsewhere; a file cannot.`);
      }
      const body = new Uint8Array(await response.arrayBuffer());
      watcher.note(page, reads().end());
      write(page.file, body);
      // Nothing is left for Astro to write.
      return new Response(null);
    },
  };
}

/** Has Astro render only the pages that are wanted, and writes each as soon as it is rendered. */
export function pageWriter(watcher: PageWatcher): AstroIntegration {
  let root = "";
  return {
    name: "page-writer",
    hooks: {
      "astro:config:done": ({ config }) => {
        root = fileURLToPath(config.outDir);
      },
      "astro:build:start": ({ setPrerenderer }) => setPrerenderer((pages) => watchPages(pages, watcher, root)),
    },
  };
}
