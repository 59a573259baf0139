import type { MetricId } from "../model/id.ts";
import type { Library } from "./library.ts";
import type { PreparedChart } from "./prepared.ts";
import type { PreparedComparison } from "./shelf-facts.ts";

/** Share of the figures of both that both show. */
function likeness(metrics: readonly MetricId[], drawn: ReadonlySet<MetricId>): number {
  const own = new Set(metrics);
  const shared = [...own].filter((id) => drawn.has(id)).length;
  return shared / (own.size + drawn.size - shared || 1);
}

function mostLike<Item extends { readonly metrics: readonly MetricId[] }>(
  items: readonly Item[],
  drawn: ReadonlySet<MetricId>,
  least: number,
): Item | undefined {
  const ranked = items
    .map((item) => ({ item, share: likeness(item.metrics, drawn) }))
    .filter(({ item, share }) => share > 0 && item.metrics.filter((id) => drawn.has(id)).length >= least)
    .toSorted((a, b) => b.share - a.share);
  return ranked[0]?.item;
}

/** The chart that others can embed, and the comparison with its cautions, that show most of the same figures. */
export function findNearest(
  ids: readonly MetricId[],
  { charts, comparisons }: Pick<Library, "charts" | "comparisons">,
): { readonly chart?: PreparedChart; readonly comparison?: PreparedComparison } {
  const drawn = new Set(ids);
  const [chart, comparison] = [mostLike(charts, drawn, 1), mostLike(comparisons, drawn, 2)];
  return { ...(chart && { chart }), ...(comparison && { comparison }) };
}
