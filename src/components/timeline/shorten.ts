import type { TimelineMoment } from "./stream.ts";

/** The last `count` events and figures of a year, events before figures of the same date; the moments keep their order. */
export function shortenYear(moments: readonly TimelineMoment[], count: number): TimelineMoment[] {
  let room = count;
  const take = <Item>(items: readonly Item[]): readonly Item[] => {
    const taken = items.slice(0, room);
    room -= taken.length;
    return taken;
  };
  return moments
    .toReversed()
    .map((moment) => ({ ...moment, events: take(moment.events), figures: take(moment.figures) }))
    .filter(({ events, figures }) => events.length + figures.length > 0)
    .toReversed();
}
