import { type Entry, makeEntries } from "../../claims/entry.ts";
import { groupByEach } from "../../edition/group-by-each.ts";
import type { Edition } from "../../edition.ts";
import { once, question } from "../../reads.ts";
import { entityPath, sourcePath, verificationFilterPath, verificationPath } from "../../urls.ts";
import { groupEntries } from "./verdict-groups.ts";
import { orderByPublication } from "./verdict-order.ts";

/** One page that shows a part of the verdicts. */
export interface VerdictFilter {
  readonly by: "ket-luan" | "don-vi" | "nguon";
  readonly id: string;
  /** “Đảng bộ các KCN và CX Hà Nội”. */
  readonly name: string;
  readonly path: string;
  readonly entries: readonly Entry[];
}

/** What is filtered by: a heading, one of them, and the page that leads to them all. */
export const filterNames = {
  "ket-luan": { title: "Theo kết luận", name: "kết luận", all: verificationPath() },
  "don-vi": { title: "Theo đơn vị", name: "đơn vị", all: entityPath() },
  nguon: { title: "Theo nguồn", name: "nguồn", all: sourcePath() },
} as const;

type By = VerdictFilter["by"];
const makeFilter = (by: By, id: string, name: string, entries: readonly Entry[]): VerdictFilter => ({
  by,
  id,
  name,
  path: verificationFilterPath(by, id),
  entries,
});

const makeFilters = (
  by: By,
  entries: readonly Entry[],
  idsOf: (entry: Entry) => readonly string[],
  nameOf: (id: string) => string,
): VerdictFilter[] => [...groupByEach(entries, idsOf)].map(([id, group]) => makeFilter(by, id, nameOf(id), group));

const byCount = (a: VerdictFilter, b: VerdictFilter) =>
  b.entries.length - a.entries.length || a.name.localeCompare(b.name);

function makeAll(edition: Edition): VerdictFilter[] {
  const entries = orderByPublication(makeEntries(edition), edition);
  const nameOf = (names: ReadonlyMap<string, { readonly shortName: string }>) => (id: string) =>
    names.get(id)?.shortName ?? id;
  return [
    ...groupEntries(entries).map(({ slug, name, entries: group }) => makeFilter("ket-luan", slug, name, group)),
    ...makeFilters("don-vi", entries, (entry) => entry.entities, nameOf(edition.entities)).sort(byCount),
    ...makeFilters("nguon", entries, (entry) => entry.sources, nameOf(edition.sources)).sort(byCount),
  ];
}

/** Every way to see a part of the verdicts: by kind, by entity, by source; the fullest first. Made once an Edition. */
export const makeVerdictFilters: (edition: Edition) => readonly VerdictFilter[] = once(makeAll);

const filtersByPath = once(
  (edition: Edition) => new Map(makeVerdictFilters(edition).map((filter) => [filter.path, filter])),
);

const askFilter = question("verdict-filter", (edition, path: string) => filtersByPath(edition).get(path));

/** The verdicts about one entity or one source, where there are any. */
export const findFilter = (edition: Edition, by: By, id: string): VerdictFilter | undefined =>
  askFilter(edition, verificationFilterPath(by, id));
