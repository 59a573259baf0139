/** What the last build into a directory knew of its pages, kept beside the unfinished work and not in the site. */
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, sep } from "node:path";
import { type FieldDigests, noFields } from "./fields-digest.ts";
import { workshopPlace } from "./workshop.ts";

/** How the file of a page stood when it was written, so that a file changed by others is known. */
export interface Stamp {
  /** Bytes. */
  readonly size: number;
  /** Whole milliseconds, which a copy keeps where a disk has no links. */
  readonly time: number;
}

export interface PageRecord extends Stamp {
  /** The module that renders it, and others like it. */
  readonly route: string;
  /** Digest of what the page was handed; null when it cannot be told. */
  readonly props: string | null;
  /** What it read: places in the record's `cells`. */
  readonly cells: readonly number[];
}

export interface BuildRecord {
  /** Digest of what pages are made with. */
  readonly code: string;
  /** Digests of what the Edition was made of. */
  readonly fields: FieldDigests;
  /** Of what the answers to each question were made, see `Reads`. */
  readonly bases: Readonly<Record<string, readonly string[]>>;
  /** What pages read, with the digest of what stood there. */
  readonly cells: readonly (readonly [cell: string, digest: string | null])[];
  /** By the file of the page. */
  readonly pages: Readonly<Record<string, PageRecord>>;
}

function recordFile(target: string): string {
  return `${workshopPlace("record", target)}.json`;
}

/** The record of the site that stands at `target`; undefined when there is none to be trusted. */
export function readRecord(target: string): BuildRecord | undefined {
  try {
    return JSON.parse(readFileSync(recordFile(target), "utf8")) as BuildRecord;
  } catch {
    return undefined;
  }
}

/** Before the site at `target` changes: a record of another site would take old pages for fresh ones. */
export const forgetRecord = (target: string): void => rmSync(recordFile(target), { force: true });

export function writeRecord(target: string, record: BuildRecord): void {
  const file = recordFile(target);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, JSON.stringify(record));
  renameSync(`${file}.new`, file);
}

/** Null for a file that is not there. */
export function stampOf(directory: string, file: string): Stamp | null {
  const stat = statSync(`${directory}${sep}${file}`, { throwIfNoEntry: false });
  return stat ? { size: stat.size, time: Math.round(stat.mtimeMs) } : null;
}

/** What is known of the questions from several sides. */
export function joinBases(all: readonly BuildRecord["bases"][]): BuildRecord["bases"] {
  const joined = new Map<string, Set<string>>();
  for (const [name, basis] of all.flatMap(Object.entries<readonly string[]>))
    joined.set(name, new Set([...(joined.get(name) ?? []), ...basis]));
  return Object.fromEntries([...joined].map(([name, basis]) => [name, [...basis]]));
}

/**
 * The record of a site from those of its parts, which were made with the same code. Of parts that did not see the same
 * content, since a file was saved in between, nothing is known.
 */
export function joinRecords(all: readonly BuildRecord[]): BuildRecord {
  const sawSame = new Set(all.map(({ fields }) => JSON.stringify(fields))).size === 1;
  const parts = sawSame ? all : [];
  const cells = new Map(parts.flatMap((part) => part.cells));
  const places = new Map([...cells.keys()].map((cell, place) => [cell, place]));
  const pages = parts.flatMap((part) =>
    Object.entries(part.pages).map(([file, page]): [string, PageRecord] => {
      const names = page.cells.map((place) => part.cells[place]?.[0] ?? "");
      return [file, { ...page, cells: names.map((name) => places.get(name) ?? -1) }];
    }),
  );
  return {
    code: parts[0]?.code ?? "",
    fields: parts[0]?.fields ?? noFields,
    bases: joinBases(parts.map((part) => part.bases)),
    cells: [...cells],
    pages: Object.fromEntries(pages),
  };
}

/** The record with sizes and times of the files as they stand; without those that do not. */
export function restamp(record: BuildRecord, directory: string): BuildRecord {
  const pages = Object.entries(record.pages).flatMap(([file, page]): [string, PageRecord][] => {
    const stamp = stampOf(directory, file);
    return stamp ? [[file, { ...page, ...stamp }]] : [];
  });
  return { ...record, pages: Object.fromEntries(pages) };
}
