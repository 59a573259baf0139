import type { TimelineMoment } from "./stream.ts";

/** The last items, as many as there is room for; what is taken is taken from the room. */
function takeLast<Item>(lists: readonly (readonly Item[])[], room: number): { taken: Item[][]; room: number } {
  let left = room;
  const taken = lists.toReversed().map((items) => {
    const kept = left > 0 ? items.slice(-left) : [];
    left -= kept.length;
    return kept;
  });
  return { taken: taken.reverse(), room: left };
}

/** At most `count` items of a year: its events, then in what room is left its last figures; the moments keep their order. */
export function shortenYear(moments: readonly TimelineMoment[], count: number): TimelineMoment[] {
  const events = takeLast(
    moments.map((moment) => moment.events),
    count,
  );
  const figures = takeLast(
    moments.map((moment) => moment.figures),
    events.room,
  );
  return moments
    .map((moment, at) => ({ ...moment, events: events.taken[at] ?? [], figures: figures.taken[at] ?? [] }))
    .filter((moment) => moment.events.length + moment.figures.length > 0);
}
