/** The figures of a chart that can be asked for, and how one comes from one to another. */

export interface Spot {
  readonly row: HTMLTableRowElement;
  /** The figure's name: figures of one name make a series. */
  readonly name: string;
  /** One box a picture, in its own pixels: left, top, right, bottom. */
  readonly boxes: readonly (readonly number[])[];
}

/** The rows of a chart's table whose figures are drawn. */
export const findSpots = (figure: Element): Spot[] =>
  [...figure.querySelectorAll<HTMLTableRowElement>("tr[data-cho]")].map((row) => ({
    row,
    name: row.cells[0]?.textContent ?? "",
    boxes: (row.dataset.cho ?? "").split(",").map((box) => box.split(" ").map(Number)),
  }));

/** Distance of a point to a box; inside it is 0. */
export const distance = ([left = 0, top = 0, right = 0, bottom = 0]: readonly number[], x: number, y: number) =>
  Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));

/** Figures that are drawn over one another, in the order of the table: who comes to one of them is told of all. */
export function atPlaceOf<One extends Pick<Spot, "boxes">>(
  { boxes }: One,
  spots: readonly One[],
  picture: number,
): One[] {
  const [left = 0, top = 0] = boxes[picture] ?? [];
  return spots.filter(({ boxes: other }) => {
    const [x = Number.NaN, y = Number.NaN] = other[picture] ?? [];
    return Math.hypot(x - left, y - top) < 1;
  });
}

/** The spot that a key leads to: left and right along the table, up and down to the series above and below. */
export function neighbour(spots: readonly Pick<Spot, "name">[], at: number, key: string): number {
  const names = [...new Set(spots.map(({ name }) => name))];
  const series = (place: number) => spots.filter(({ name }) => name === names[place]);
  const along = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: spots.length - 1 }[key];
  if (along !== undefined || at < 0) return Math.max(0, Math.min(along ?? 0, spots.length - 1));
  const here = names.indexOf(spots[at]?.name ?? "");
  const place = series(here).indexOf(spots[at] ?? { name: "" });
  const next = series(here + (key === "ArrowDown" ? 1 : -1));
  return next.length > 0 ? spots.indexOf(next[Math.min(place, next.length - 1)] ?? { name: "" }) : at;
}
