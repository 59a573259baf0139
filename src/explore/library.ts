import { emptyParts } from "../edition/empty-parts.ts";
import { type Edition, makeEdition } from "../edition.ts";
import type { Metric } from "../model/metric.ts";
import type { PreparedChart } from "./prepared.ts";
import type { Shelf } from "./shelf.ts";
import type { PreparedComparison } from "./shelf-facts.ts";

/** The shelves that were fetched, as one. */
export interface Library {
  /** What the chart code reads: the same kind of Edition as the site is made from, with only these figures. */
  readonly edition: Edition;
  readonly cautions: Shelf["cautions"];
  readonly doubted: Shelf["doubted"];
  readonly charts: readonly PreparedChart[];
  readonly comparisons: readonly PreparedComparison[];
}

const unique = <Item extends { readonly id: string }>(items: readonly Item[]): Item[] => [
  ...new Map(items.map((item) => [item.id, item])).values(),
];

export function openShelves(shelves: readonly Shelf[]): Library {
  const edition = makeEdition({
    ...emptyParts,
    indicators: shelves.map(({ indicator }) => indicator),
    entities: unique(shelves.flatMap(({ entities }) => entities)),
    sources: unique(shelves.flatMap(({ sources }) => sources)),
    rows: shelves.flatMap(({ figures }) => figures.map((metric) => ({ file: "", metric }))),
  });
  return {
    edition: { ...edition, corrections: unique(shelves.flatMap(({ corrections }) => corrections)) },
    cautions: Object.assign({}, ...shelves.map(({ cautions }) => cautions)),
    doubted: unique(shelves.flatMap(({ doubted }) => doubted)),
    charts: unique(shelves.flatMap(({ charts }) => charts)),
    comparisons: unique(shelves.flatMap(({ comparisons }) => comparisons)),
  };
}

/** The same registries with other figures: those that a measure computed. */
export const withFigures = (edition: Edition, figures: readonly Metric[]): Edition => ({
  ...makeEdition({
    ...emptyParts,
    indicators: [...edition.indicators.values()],
    entities: [...edition.entities.values()],
    sources: [...edition.sources.values()],
    rows: figures.map((metric) => ({ file: "", metric })),
  }),
  corrections: edition.corrections,
});
