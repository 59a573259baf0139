import type { Catalogue } from "./catalogue.ts";
import { type LineKey, lineOfKey, workersIndicator } from "./line.ts";
import { type ShelfKey, shelfKey } from "./shelf-parts.ts";

/** The shelves that hold all that the lines need: their own figures, and the workers that these may be divided by. */
export function shelvesOf(lines: readonly LineKey[], { offers, cut }: Pick<Catalogue, "offers" | "cut">): ShelfKey[] {
  const picked = lines.map(lineOfKey);
  const own = picked.map(({ indicator, entity }) => shelfKey(indicator, cut.includes(indicator) ? entity : undefined));
  const isCounted = offers.some(({ key }) => lineOfKey(key).indicator === workersIndicator);
  const workers = cut.includes(workersIndicator)
    ? offers
        .filter(({ key }) => lines.includes(key))
        .flatMap((offer) => (offer.workers ?? []).map((entity) => shelfKey(workersIndicator, entity)))
    : [shelfKey(workersIndicator)];
  return [...new Set([...own, ...(isCounted ? workers : [])])];
}
