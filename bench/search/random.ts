/** Chance that repeats itself: the same seed gives the same numbers. */
export interface Chance {
  /** From 0 up to, not including, `end`. */
  below(end: number): number;
  between(first: number, last: number): number;
  pick<Item>(items: readonly Item[]): Item;
}

/** mulberry32. */
export function makeChance(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (end: number) => Math.floor(next() * end);
  return {
    below,
    between: (first, last) => first + below(last - first + 1),
    pick: (items) => items[below(items.length)] as (typeof items)[number],
  };
}
