/** Renders the pages of the site: those that the site that stands does not already have as they would be. */
import { cpSync } from "node:fs";
import { join } from "node:path";
import { handContent } from "../src/entries/handed.ts";
import { type BuildRecord, readRecord } from "./build-record.ts";
import { digestFields } from "./fields-digest.ts";
import { readContent } from "./kept-content.ts";
import { listFiles } from "./list-files.ts";
import { findReads, openPageApp } from "./page-app.ts";
import { PageLedger } from "./page-ledger.ts";
import { orderPages } from "./page-order.ts";
import { type PageWatcher, type SitePage, writePages } from "./page-writer.ts";
import { isInShard, type Shard } from "./shard.ts";

/** What pages are made of and with. */
export interface PageMakings {
  /** Digest of the code. */
  readonly code: string;
  /** Gives the directory of the bundle, see `page-bundle.ts`. */
  readonly bundle: Promise<string>;
  /** Where content is kept as it was read with this code. */
  readonly content: string;
}

export interface PageOptions {
  /** Where the site goes; what was there stays until the new site is complete. */
  readonly out: string;
  /** Renders every page, also those that the site in `out` already has as they would be. */
  readonly fresh?: boolean | undefined;
  /** Builds only this part, without index and headers: `finishSite` makes them when the parts stand together. */
  readonly shard?: Shard | undefined;
}

/** What a build found out about the pages of the site. */
export interface BuiltPages {
  /** What the next build may know of the pages, when they stand finished in the directory. */
  readonly makeRecord: (directory: string) => BuildRecord;
  /** Files that stand in the site in `out` as they would be rendered. */
  readonly kept: readonly string[];
  readonly rendered: number;
}

/** The slug of the newest article that shows a chart. */
function findArticle(chart: string): string | undefined {
  const [article] = findReads().look(`articles-of-chart/${chart}`) as readonly { readonly slug: string }[];
  return article?.slug;
}

/** Follows the pages of one build: which are rendered, and what each of them reads. */
class PageFollower implements PageWatcher {
  readonly kept: string[];
  readonly routes: PageWatcher["routes"];
  rendered = 0;
  readonly #shard: Shard | undefined;
  readonly #ledger: PageLedger;

  constructor(ledger: PageLedger, shard: Shard | undefined) {
    const { kept, routes } = ledger.keepUnasked();
    this.kept = [...kept];
    this.routes = routes;
    this.#shard = shard;
    this.#ledger = ledger;
  }

  /** Whether a file belongs to the part that is built. */
  isOurs = (file: string): boolean => !this.#shard || isInShard(file, this.#shard, findArticle);

  choose<Page extends SitePage>(pages: readonly Page[]): readonly Page[] {
    const wanted: Page[] = [];
    for (const page of pages) {
      if (!this.isOurs(page.file)) continue;
      if (this.#ledger.keepIfFresh(page)) this.kept.push(page.file);
      else wanted.push(page);
    }
    // Of some routes alone there are few, and not all that can be asked of the Edition is there.
    return this.routes ? wanted : orderPages(wanted, findArticle);
  }

  note(page: SitePage, cells: ReadonlySet<string>): void {
    this.rendered++;
    this.#ledger.note(page, cells);
  }
}

/** Style sheets, scripts and what is in `public`. */
function copyFiles(bundle: string, directory: string, isOurs: (file: string) => boolean): void {
  const files = join(bundle, "site");
  for (const file of listFiles(files)) if (isOurs(file)) cpSync(join(files, file), join(directory, file));
}

/** @throws when a page does not render */
export async function buildPages(
  directory: string,
  { code, bundle: bundling, content }: PageMakings,
  options: PageOptions,
): Promise<BuiltPages> {
  const { out, fresh, shard } = options;
  const record = fresh || shard ? undefined : readRecord(out);
  // Whatever started the build (a test, a shell), readers get the site for readers.
  process.env.NODE_ENV = "production";
  const read = readContent(content);
  const fields = digestFields(read, Date.now());
  handContent(read);
  const last = record?.code === code ? record : undefined;
  const ledger = new PageLedger({ reads: findReads, last, fields, target: out });
  const pages = new PageFollower(ledger, shard);
  const bundle = await bundling;
  await writePages(await openPageApp(bundle), pages, directory);
  copyFiles(bundle, directory, pages.isOurs);
  const { kept, rendered } = pages;
  return { kept, rendered, makeRecord: (site) => ledger.makeRecord(code, site) };
}
