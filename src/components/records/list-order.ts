import type { Edition } from "../../edition.ts";
import type { Chart } from "../../model/chart.ts";
import type { Source } from "../../model/source.ts";

/**
 * Charts in the order in which they came out, the last first: their embeds' addresses are recorded as they are given out,
 * and that list only grows at its end. A chart that is not recorded yet is the newest.
 */
export function orderCharts({ charts, embeds }: Pick<Edition, "charts" | "embeds">): Chart[] {
  const places = new Map<string, number>(embeds.map(({ id }, place) => [id, place]));
  const placeOf = ({ id }: Chart) => places.get(id) ?? embeds.length;
  return [...charts.values()].sort((a, b) => placeOf(b) - placeOf(a) || a.id.localeCompare(b.id));
}

/** Sources, those the desk consulted last before the others: an old paper found today is a new source. */
export const orderSources = ({ sources }: Pick<Edition, "sources">): Source[] =>
  [...sources.values()].sort((a, b) => b.consulted.localeCompare(a.consulted) || a.id.localeCompare(b.id));
