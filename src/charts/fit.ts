/** A mark on a horizontal scale with words beside it. */
interface Footprint {
  /** Where it stands between the ends of the domain, 0 to 1. */
  readonly fraction: number;
  /** Pixels needed to its left and right. */
  readonly before: number;
  readonly after: number;
}

const rounds = 24;

/** The widest range in pixels for which every footprint stays between 0 and `width`: margins follow from the words. */
export function fitRange(width: number, footprints: readonly Footprint[]): [number, number] {
  let start = 0;
  let end = width;
  for (let round = 0; round < rounds; round++) {
    for (const { fraction, before, after } of footprints) {
      if (fraction < 1) start = Math.max(start, (before - fraction * end) / (1 - fraction));
      if (fraction > 0) end = Math.min(end, (width - after - (1 - fraction) * start) / fraction);
    }
  }
  return [start, end];
}
