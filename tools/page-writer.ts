/**
 * Renders pages in an order of our own and writes each as soon as it is there. None is left for Astro, whose way from a
 * path to a file costs more.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { RouteData } from "astro";
import type { PathWithRoute } from "astro/runtime/prerender/static-paths.js";
import { fileOf, findPaths, findReads, type PageApp, renderPath } from "./page-app.ts";

/** A page, or another file, that the site is made of. */
export interface SitePage {
  /** Where it stands below the site's root: `bai-viet/ha-noi/index.html`. */
  readonly file: string;
  /** What `getStaticPaths` hands it; undefined when it has none. */
  readonly props: unknown;
  /** The module that renders it, and others like it. */
  readonly route: string;
}

/** Decides which pages are rendered, and is told what each read. */
export interface PageWatcher {
  /** Routes whose pages are looked at; undefined for all. */
  readonly routes: ReadonlySet<string> | undefined;
  /** Called once, before the first: picks those to render, in their order. */
  choose<Page extends SitePage>(pages: readonly Page[]): readonly Page[];
  note(page: SitePage, cells: ReadonlySet<string>): void;
}

interface Wanted extends SitePage {
  readonly path: PathWithRoute;
}

/** Something that has no digest, so that a page handed it is never taken for unchanged. */
const unknown = () => undefined;

/** The pages of the routes with what each is handed. @throws when two would be one file */
async function listPages(app: PageApp, routes: PageWatcher["routes"]): Promise<Wanted[]> {
  const counts = new Map<RouteData, number>();
  const names = new Set<string>();
  return (await findPaths(app, routes)).map((path) => {
    const count = counts.get(path.route) ?? 0;
    counts.set(path.route, count + 1);
    const known = app.routeCache.get(path.route)?.staticPaths;
    const props = path.route.pathname ? undefined : known?.[count] ? known[count].props : unknown;
    const file = fileOf(path);
    if (names.has(file)) throw new Error(`Two pages would be written as ${file}.`);
    names.add(file);
    return { file, props, route: path.route.component, path };
  });
}

/** Writes files one by one: handing ten thousand small files to other threads costs more than writing them. */
function makeWriter(root: string): (file: string, body: string | Uint8Array) => void {
  const folders = new Set<string>();
  return (file, body) => {
    const target = join(root, file);
    const folder = dirname(target);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    writeFileSync(target, body);
  };
}

/**
 * Renders the pages that are wanted, one after the other, so that what is read between the beginning and the end is this
 * page's. @param root directory the site is written into. @throws Error that names the page that does not render
 */
export async function writePages(app: PageApp, watcher: PageWatcher, root: string): Promise<void> {
  const write = makeWriter(root);

  async function writePage({ path, ...page }: Wanted): Promise<void> {
    const reads = findReads();
    reads.begin();
    const { status, body } = await renderPath(app, path);
    if (status >= 300 && status < 400) throw new Error("leads elsewhere; a file cannot.");
    watcher.note(page, reads.end());
    write(page.file, body ?? "");
  }

  for (const page of watcher.choose(await listPages(app, watcher.routes))) {
    await writePage(page).catch((error: unknown) => {
      throw new Error(`${page.file}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    });
  }
}
