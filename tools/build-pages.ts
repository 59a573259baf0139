/** Renders the pages of the site: those that the site that stands does not already have as they would be. */
import "./astro-environment.ts";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "astro";
import type { Reads } from "../src/reads/cells.ts";
import { type BuildRecord, readRecord } from "./build-record.ts";
import { listFiles } from "./list-files.ts";
import { PageLedger } from "./page-ledger.ts";
import { type ArticleOf, orderPages } from "./page-order.ts";
import { type PageWatcher, pageWriter, type SitePage } from "./page-writer.ts";
import { isInShard, type Shard } from "./shard.ts";

/** Where Astro keeps what it may reuse, unless it is told. */
export const astroCache = "node_modules/.astro";

export interface PageOptions {
  /** Where the site goes; what was there stays until the new site is complete. */
  readonly out: string;
  /** Where Astro keeps what it may reuse; an empty directory makes a clean build. */
  readonly cache?: string | undefined;
  /** Renders every page, also those that the site in `out` already has as they would be. */
  readonly fresh?: boolean;
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
function findArticle(reads: Reads, chart: string): string | undefined {
  const [article] = reads.look(`articles-of-chart/${chart}`) as readonly { readonly slug: string }[];
  return article?.slug;
}

/** Follows the pages of one build: which are rendered, and what each of them reads. */
class PageFollower implements PageWatcher {
  readonly kept: string[] = [];
  rendered = 0;
  readonly #out: string;
  readonly #shard: Shard | undefined;
  readonly #last: BuildRecord | undefined;
  #ledger: PageLedger | undefined;
  #articleOf: ArticleOf = () => undefined;

  constructor({ out, shard }: PageOptions, last: BuildRecord | undefined) {
    this.#out = out;
    this.#shard = shard;
    this.#last = last;
  }

  /** Whether a file belongs to the part that is built. */
  isOurs = (file: string): boolean => !this.#shard || isInShard(file, this.#shard, this.#articleOf);

  choose<Page extends SitePage>(pages: readonly Page[], reads: Reads): readonly Page[] {
    const ledger = new PageLedger(reads, this.#last);
    this.#ledger = ledger;
    this.#articleOf = (chart) => findArticle(reads, chart);
    const wanted: Page[] = [];
    for (const page of pages) {
      if (!this.isOurs(page.file)) continue;
      if (ledger.keepIfFresh(page, this.#out)) this.kept.push(page.file);
      else wanted.push(page);
    }
    return orderPages(wanted, this.#articleOf);
  }

  note(page: SitePage, cells: ReadonlySet<string>): void {
    this.rendered++;
    this.ledger.note(page, cells);
  }

  get ledger(): PageLedger {
    if (!this.#ledger) throw new Error("Astro built no pages.");
    return this.#ledger;
  }
}

/** @param code digest of what pages are made with. @throws when a page does not render */
export async function buildPages(directory: string, code: string, options: PageOptions): Promise<BuiltPages> {
  const { out, cache = astroCache, fresh, shard } = options;
  // Whatever started the build (a test, a shell), readers get the site for readers.
  process.env.NODE_ENV = "production";
  const record = fresh || shard ? undefined : readRecord(out);
  const last = record?.code === code ? record : undefined;
  // What Astro kept of the content was perhaps read by older code.
  if (!last) rmSync(join(cache, "data-store.json"), { force: true });
  const pages = new PageFollower(options, last);
  await build({ outDir: directory, logLevel: "warn", integrations: [pageWriter(pages)], cacheDir: cache });
  for (const file of listFiles(directory)) if (!pages.isOurs(file)) rmSync(join(directory, file));
  const { ledger, kept, rendered } = pages;
  return { kept, rendered, makeRecord: (site) => ledger.makeRecord(code, site) };
}
