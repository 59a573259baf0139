/** Tells which pages of the last build are still right, and keeps what this build's pages read. */
import type { Reads } from "../src/reads/cells.ts";
import { type BuildRecord, joinBases, type PageRecord, type Stamp, stampOf } from "./build-record.ts";
import { makeDigestOf } from "./digest.ts";
import type { FieldDigests } from "./fields-digest.ts";
import type { SitePage } from "./page-writer.ts";
import { hasSameFields, isOfFile, keepSameCells } from "./same-cells.ts";
import { standingPlace } from "./search-aside.ts";

interface Entry {
  readonly route: string;
  readonly props: string | null;
  readonly cells: Iterable<string>;
  /** Of a page that is kept: what was looked at need not be looked at again where it is carried over to. */
  readonly stamp?: Stamp;
}

/** What a build starts from. */
interface LedgerStart {
  /** Asked for when something has to be looked at: it is there when the bundle of the pages is open. */
  readonly reads: () => Reads;
  /** The record of the site that stands, if its pages were made with the same code. */
  readonly last: BuildRecord | undefined;
  readonly fields: FieldDigests;
  /** Where the site stands. */
  readonly target: string;
}

/** Pages of the last build that are right, and where others may be that are not. */
interface Unasked {
  readonly kept: readonly string[];
  /** Routes whose pages have to be looked at one by one; undefined for all. */
  readonly routes?: ReadonlySet<string>;
}

export class PageLedger {
  readonly #reads: () => Reads;
  readonly #digests: Map<string, string | null>;
  readonly #entries = new Map<string, Entry>();
  readonly #last: BuildRecord | undefined;
  readonly #fields: FieldDigests;
  readonly #target: string;
  readonly #hasSameFields: boolean;
  readonly #digestOf = makeDigestOf((thing) => this.#reads().stampOf(thing));

  constructor({ reads, last, fields, target }: LedgerStart) {
    this.#reads = reads;
    this.#last = last;
    this.#fields = fields;
    this.#target = target;
    this.#hasSameFields = hasSameFields(last, fields);
    this.#digests = last ? keepSameCells(last, fields) : new Map();
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
    const digest = this.#digestOrNull(() => this.#reads().look(cell));
    this.#digests.set(cell, digest);
    return digest;
  }

  /** Whether a page's file is the one that was written. */
  #stands(file: string, { size, time }: PageRecord): boolean {
    const stamp = stampOf(standingPlace(this.#target, file), file);
    return stamp?.size === size && stamp.time === time;
  }

  #keep(file: string, { route, props, cells, size, time }: PageRecord): void {
    const names = cells.flatMap((place) => this.#last?.cells[place]?.[0] ?? []);
    this.#entries.set(file, { route, props, cells: names, stamp: { size, time } });
  }

  /** While all fields are the same, keeps the pages of each route none of which reads a file, or could not be told. */
  keepUnasked(): Unasked {
    const last = this.#last;
    if (!last || !this.#hasSameFields) return { kept: [] };
    const asked = last.cells.map(([cell, digest]) => digest === null || isOfFile(cell));
    const isSure = ({ props, cells }: PageRecord) => props !== null && !cells.some((place) => asked[place] !== false);
    const pages = Object.entries(last.pages);
    const unsure = pages.filter(([file, page]) => !isSure(page) || !this.#stands(file, page));
    const routes = new Set(unsure.map(([, { route }]) => route));
    const sure = pages.filter(([, { route }]) => !routes.has(route));
    for (const [file, page] of sure) this.#keep(file, page);
    return { kept: sure.map(([file]) => file), routes };
  }

  #isUnchanged = ([cell, digest]: BuildRecord["cells"][number]) => digest !== null && this.#digest(cell) === digest;

  #isHandedTheSame({ props }: SitePage, page: PageRecord): boolean {
    return page.props !== null && (this.#hasSameFields || page.props === this.#digestOrNull(() => props));
  }

  /** Whether the page would be rendered as it stands; if so it is kept in the ledger. */
  keepIfFresh(wanted: SitePage): boolean {
    const page = this.#last?.pages[wanted.file];
    if (!page || !this.#isHandedTheSame(wanted, page)) return false;
    const cells = page.cells.flatMap((place) => (this.#last?.cells[place] ? [this.#last.cells[place]] : []));
    if (cells.length !== page.cells.length || !cells.every(this.#isUnchanged)) return false;
    if (!this.#stands(wanted.file, page)) return false;
    this.#keep(wanted.file, page);
    return true;
  }

  /** Notes what a page that was just rendered had been handed and had read. */
  note({ file, route, props }: SitePage, cells: ReadonlySet<string>): void {
    this.#entries.set(file, { route, props: this.#digestOrNull(() => props), cells });
  }

  /** @param directory where the finished pages stand; rendered ones that are not there are left out */
  makeRecord(code: string, directory: string): BuildRecord {
    const places = new Map<string, number>();
    const placeOf = (cell: string) => {
      const place = places.get(cell) ?? places.size;
      places.set(cell, place);
      return place;
    };
    const pages = [...this.#entries].flatMap(([file, { cells, stamp: own, ...entry }]): [string, PageRecord][] => {
      const stamp = own ?? stampOf(directory, file);
      return stamp ? [[file, { ...entry, cells: Array.from(cells, placeOf), ...stamp }]] : [];
    });
    // Before the bases: to look at a cell may be to ask what no page has asked.
    const cells = [...places.keys()].map((cell) => [cell, this.#digest(cell)] as const);
    return {
      code,
      fields: this.#fields,
      bases: joinBases([this.#last?.bases ?? {}, Object.fromEntries(this.#reads().bases())]),
      cells,
      pages: Object.fromEntries(pages),
    };
  }
}
