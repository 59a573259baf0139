/** Tells which pages of the last build are still right, and keeps what this build's pages read. */
import type { Reads } from "../src/reads/cells.ts";
import { type BuildRecord, type PageRecord, stampOf } from "./build-record.ts";
import { makeDigestOf } from "./digest.ts";
import type { SitePage } from "./page-writer.ts";
import { standingPlace } from "./search-aside.ts";

interface Entry {
  readonly props: string | null;
  readonly cells: Iterable<string>;
}

export class PageLedger {
  readonly #reads: Reads;
  readonly #digests = new Map<string, string | null>();
  readonly #entries = new Map<string, Entry>();
  readonly #last: BuildRecord | undefined;
  readonly #digestOf: (value: unknown) => string;

  /** @param last the record of the site that stands, if its pages were made with the same code */
  constructor(reads: Reads, last: BuildRecord | undefined) {
    this.#reads = reads;
    this.#digestOf = makeDigestOf((thing) => reads.stampOf(thing));
    this.#last = last;
  }

  #digestOrNull(look: () => unknown): string | null {
    try {
      return this.#digestOf(look());
    } catch {
      return null;
    }
  }

  #digest(cell: string): string | null {
    const known = this.#digests.get(cell);
    if (known !== undefined) return known;
    const digest = this.#digestOrNull(() => this.#reads.look(cell));
    this.#digests.set(cell, digest);
    return digest;
  }

  #isUnchanged = ([cell, digest]: BuildRecord["cells"][number]) => digest !== null && this.#digest(cell) === digest;

  /** Whether the page would be rendered as it stands in the site at `target`; if so it is kept in the ledger. */
  keepIfFresh({ file, props }: SitePage, target: string): boolean {
    const page = this.#last?.pages[file];
    if (!page || page.props === null || page.props !== this.#digestOrNull(() => props)) return false;
    const cells = page.cells.flatMap((place) => (this.#last?.cells[place] ? [this.#last.cells[place]] : []));
    if (cells.length !== page.cells.length || !cells.every(this.#isUnchanged)) return false;
    const stamp = stampOf(standingPlace(target, file), file);
    if (stamp?.size !== page.size || stamp.time !== page.time) return false;
    this.#entries.set(file, { props: page.props, cells: cells.map(([cell]) => cell) });
    return true;
  }

  /** Notes what a page that was just rendered had been handed and had read. */
  note({ file, props }: SitePage, cells: ReadonlySet<string>): void {
    this.#entries.set(file, { props: this.#digestOrNull(() => props), cells });
  }

  /** @param directory where the finished pages stand; those that are not there are left out */
  makeRecord(code: string, directory: string): BuildRecord {
    const places = new Map<string, number>();
    const placeOf = (cell: string) => {
      const place = places.get(cell) ?? places.size;
      places.set(cell, place);
      return place;
    };
    const pages = [...this.#entries].flatMap(([file, { props, cells }]): [string, PageRecord][] => {
      const stamp = stampOf(directory, file);
      return stamp ? [[file, { props, cells: Array.from(cells, placeOf), ...stamp }]] : [];
    });
    return {
      code,
      cells: [...places.keys()].map((cell) => [cell, this.#digest(cell)]),
      pages: Object.fromEntries(pages),
    };
  }
}
