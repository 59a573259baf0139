import { type Entry, makeEntries } from "../../claims/entry.ts";
import type { Edition } from "../../edition.ts";
import { verificationFilterPath } from "../../urls.ts";
import { groupEntries } from "./verdict-groups.ts";

/** One page that shows a part of the verdicts. */
export interface VerdictFilter {
  readonly by: "ket-luan" | "don-vi" | "nguon";
  readonly id: string;
  /** “Đảng bộ các KCN và CX Hà Nội”. */
  readonly name: string;
  readonly path: string;
  readonly entries: readonly Entry[];
}

/** What is filtered by, in the words of a heading. */
export const filterNames = { "ket-luan": "Theo kết luận", "don-vi": "Theo đơn vị", nguon: "Theo nguồn" } as const;

type By = VerdictFilter["by"];
const makeFilter = (by: By, id: string, name: string, entries: readonly Entry[]): VerdictFilter => ({
  by,
  id,
  name,
  path: verificationFilterPath(by, id),
  entries,
});

function groupByEach(
  by: By,
  entries: readonly Entry[],
  ids: (entry: Entry) => readonly string[],
  name: (id: string) => string,
) {
  const pairs = entries.flatMap((entry) => ids(entry).map((id) => ({ id, entry })));
  return [...Map.groupBy(pairs, ({ id }) => id)].map(([id, group]) =>
    makeFilter(
      by,
      id,
      name(id),
      group.map(({ entry }) => entry),
    ),
  );
}

const byCount = (a: VerdictFilter, b: VerdictFilter) =>
  b.entries.length - a.entries.length || a.name.localeCompare(b.name);

/** Every way to see a part of the verdicts: by kind, by entity, by source; the fullest first. */
export function makeVerdictFilters(edition: Edition): VerdictFilter[] {
  const entries = makeEntries(edition);
  const nameOf = (names: ReadonlyMap<string, { readonly shortName: string }>) => (id: string) =>
    names.get(id)?.shortName ?? id;
  return [
    ...groupEntries(entries).map(({ slug, name, entries: group }) => makeFilter("ket-luan", slug, name, group)),
    ...groupByEach("don-vi", entries, (entry) => entry.entities, nameOf(edition.entities)).sort(byCount),
    ...groupByEach("nguon", entries, (entry) => entry.sources, nameOf(edition.sources)).sort(byCount),
  ];
}
