/** Which pages are indexed together: the parts of the index, by the month in which pages were published. */

export interface Dated {
  /** When it was published; what has no date (an indicator, a place) is always of today. */
  readonly published?: string | undefined;
  /** A page is 1, the record of one figure a small part of it. */
  readonly weight: number;
}

export interface PartSizes {
  /** So much stays whole: choosing among parts, and opening them, takes a reader longer than asking all of it. */
  readonly whole: number;
  /** So much makes a part of what is more: small enough to be made, fetched and asked quickly. */
  readonly part: number;
}
const usual: PartSizes = { whole: 2500, part: 500 };

const weigh = (items: readonly Dated[]) => items.reduce((sum, { weight }) => sum + weight, 0);

/** By month, oldest first, the undated last; a month too large for one part in equal pieces. */
function makePieces<Item extends Dated>(items: readonly Item[], enough: number): Item[][] {
  const undated = "9999-99";
  const months = Map.groupBy(items, ({ published }) => published?.slice(0, 7) ?? undated);
  return [...months]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, own]) => {
      const size = Math.ceil(own.length / Math.max(1, Math.round(weigh(own) / enough)));
      return Array.from({ length: Math.ceil(own.length / size) }, (_, at) => own.slice(at * size, (at + 1) * size));
    });
}

/**
 * The parts, newest first. Only dates and numbers count, and a part closes from the oldest on: an article corrected changes
 * its own part, a new one the newest.
 * @param items in an order that does not change
 */
export function cutParts<Item extends Dated>(items: readonly Item[], { whole, part } = usual): Item[][] {
  const enough = weigh(items) > whole ? part : Number.POSITIVE_INFINITY;
  const parts: Item[][] = [];
  let rest = weigh(items);
  let room = 0;
  for (const piece of makePieces(items, enough)) {
    const weight = weigh(piece);
    // Where a part would be further from enough with the piece than without. The last takes what is too little for its own.
    if (parts.length === 0 || (room < weight / 2 && rest >= enough)) {
      parts.unshift([]);
      room = enough;
    }
    parts[0]?.push(...piece);
    room -= weight;
    rest -= weight;
  }
  return parts;
}
