/** All that is searched of a built site, before anything of it is read: its pages, and the records of its figures. */
import { readdirSync } from "node:fs";
import { sep } from "node:path";
import { undated } from "../src/search/month.ts";
import { cutParts, type Dated, type PartSizes } from "./search-cut.ts";
import type { Digests } from "./search-digests.ts";
import type { ToldMonth } from "./search-months.ts";

export interface PageSource extends Dated {
  readonly url: string;
  /** In the directory of the site. */
  readonly file: string;
  readonly month: string;
}
export interface RecordSource extends Dated {
  readonly month: string;
  /** Its place among the records of the month. */
  readonly place: number;
}
export interface PartSource {
  readonly pages: readonly PageSource[];
  readonly records: readonly RecordSource[];
}

/** The months of which a part has anything. */
export const monthsOf = ({ pages, records }: PartSource): ReadonlySet<string> =>
  new Set([...pages, ...records].map(({ month }) => month));

/** Embeds are charts again, and a figure's own page is found by its record. */
const elsewhere = /^(?:nhung|so)$/;

function listHtml(directory: string, folder: string): string[] {
  return readdirSync(folder ? `${directory}${sep}${folder}` : directory, { withFileTypes: true }).flatMap((entry) => {
    const name = folder ? `${folder}${sep}${entry.name}` : entry.name;
    if (entry.isDirectory()) return elsewhere.test(name) ? [] : listHtml(directory, name);
    return name.endsWith(".html") ? [name] : [];
  });
}

const addressOf = (file: string) => `/${file.replaceAll(sep, "/").replace(/(^|\/)index\.html$/, "$1")}`;

/** A record is a line, a page some hundred: so many records are as much as a page. */
const recordWeight = 1 / 5;

const datedBy = (month: string) => ({ month, published: month === undated ? undefined : month });

/** What belongs to each part of the index, newest first. */
export function listSources(directory: string, months: readonly ToldMonth[], sizes?: PartSizes): PartSource[] {
  const monthOf = new Map(months.flatMap(({ name, pages }) => pages.map((url) => [url, name] as const)));
  const pages = listHtml(directory, "")
    .sort()
    .map((file): PageSource => {
      const url = addressOf(file);
      return { url, file, ...datedBy(monthOf.get(url) ?? undated), weight: 1 };
    });
  const records = months.flatMap(({ name, records }) =>
    Array.from({ length: records }, (_, place): RecordSource => ({ ...datedBy(name), place, weight: recordWeight })),
  );
  return cutParts<PageSource | RecordSource>([...pages, ...records], sizes).map((items) => ({
    pages: items.filter((item) => "url" in item),
    records: items.filter((item) => "place" in item),
  }));
}

/** What tells a part from any other: its pages as they are, and the records of which months, from which to which. */
export function describeSource(source: PartSource, months: readonly ToldMonth[], digests: Digests) {
  const digestOf = new Map(months.map(({ name, digest }) => [name, digest]));
  const pages = source.pages.map(({ file, month }) => [file, digests.of(file), digestOf.get(month)]);
  const records = Map.groupBy(source.records, ({ month }) => month);
  return [pages, ...[...records].map(([month, own]) => [digestOf.get(month), own[0]?.place, own.length])];
}
