/** Words along a line: where they want to be and how much room they take. */
interface Placed {
  readonly middle: number;
  readonly size: number;
}

/** Those that would touch are pushed apart: forward first, then back from `end`. */
export function dodge<Slot extends Placed>(slots: readonly Slot[], start: number, end: number, gap: number): Slot[] {
  let free = start;
  const forward = slots.map((slot) => {
    const middle = Math.max(slot.middle, free + slot.size / 2);
    free = middle + slot.size / 2 + gap;
    return { ...slot, middle };
  });
  let limit = end;
  const back = forward.toReversed().map((slot) => {
    const middle = Math.min(slot.middle, limit - slot.size / 2);
    limit = middle - slot.size / 2 - gap;
    return { ...slot, middle };
  });
  return back.toReversed();
}
