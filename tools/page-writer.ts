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
  /** Called once, when everything but the pages is built: picks those to render, in their order. */
  choose<Page extends SitePage>(pages: readonly Page[], reads: Reads): readonly Page[];
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

/** The address Astro's pages are asked at. */
function makeRequest(pathname: string, { type }: RouteData, origin: string): Request {
  const slash = type === "endpoint" || pathname.endsWith("/") ? "" : "/";
  return new Request(new URL(encodeURI(pathname) + slash, origin));
}

interface Wanted extends SitePage {
  readonly path: Path;
}

/**
 * Renders the pages in an order of our own and writes each as soon as it is there; none is left for Astro, whose way from
 * a path to a file costs more. One after the other, so what is read between the beginning and the end is this page's.
 */
function renderPages(pages: AstroPrerenderer & { readonly app?: App }, watcher: PageWatcher, target: Target) {
  const write = makeWriter(target.root);
  const reads = () => (globalThis as Record<symbol, unknown>)[Symbol.for("nhip-kcn reads")] as Reads;

  async function renderPage({ file, props, path }: Wanted): Promise<void> {
    reads().begin();
    const answer = await pages.render(makeRequest(path.pathname, path.route, target.origin), { routeData: path.route });
    const response = answer instanceof Response ? answer : answer.response;
    if (response.status >= 300 && response.status < 400) throw new Error("leads elsewhere; a file cannot.");
    const body = new Uint8Array(await response.arrayBuffer());
    watcher.note({ file, props }, reads().end());
    write(file, body);
  }

  return {
    ...pages,
    async getStaticPaths() {
      const paths = await pages.getStaticPaths();
      if (!pages.app) throw new Error("Astro keeps the paths of its routes elsewhere than it did.");
      const site = [...makePages(paths, pages.app)].map(([path, page]): Wanted => ({ ...page, path }));
      const names = new Set<string>();
      for (const { file } of site) {
        if (names.has(file)) throw new Error(`Two pages would be written as ${file}.`);
        names.add(file);
      }
      for (const page of watcher.choose(site, reads())) {
        await renderPage(page).catch((error: unknown) => {
          throw new Error(`${page.file}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
        });
      }
      return [];
    },
  };
}

interface Target {
  /** The directory the site is written into. */
  readonly root: string;
  readonly origin: string;
}

/** Renders only the pages that are wanted. */
export function pageWriter(watcher: PageWatcher): AstroIntegration {
  let target: Target;
  return {
    name: "page-writer",
    hooks: {
      "astro:config:done": ({ config }) => {
        target = { root: fileURLToPath(config.outDir), origin: config.site ?? "http://localhost" };
      },
      "astro:build:start": ({ setPrerenderer }) => setPrerenderer((pages) => renderPages(pages, watcher, target)),
    },
  };
}
