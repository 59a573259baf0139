/**
 * Part of a query that a page has side by side and in order, as far as places tell: Pagefind says where words stand, not
 * which stands where. 0 to 1.
 * @param places ascending
 * @param length number of words asked
 */
export function measureCloseness(places: readonly number[], length: number): number {
  const present = new Set(places);
  let best = 0;
  for (const place of places) {
    let run = 0;
    // A word between them that was not asked for does not end a run.
    for (let offset = 0; offset < length; offset++) if (present.has(place + offset)) run++;
    best = Math.max(best, run);
    if (best === length) break;
  }
  return best / length;
}
