/** The orders of a table's column, by the words of `aria-sort`. */
export type Order = "none" | "ascending" | "descending";

/** The order that a press on a column's name leads to; an unsorted column has none. */
export const orderAfter = (now: string | null): Order => {
  if (now === "ascending") return "descending";
  return now === "descending" ? "none" : "ascending";
};

const words: Readonly<Record<Order, string>> = {
  none: "về thứ tự ban đầu",
  ascending: "tăng dần",
  descending: "giảm dần",
};

/** What is said once a table is sorted. */
export const orderWords = (column: string, order: Order): string =>
  order === "none" ? `Bảng trở ${words.none}.` : `Bảng xếp theo ${column.trim()}, ${words[order]}.`;

/** What a cell is sorted by: its size where it has one, else its words. */
export interface CellKey {
  readonly size: number | undefined;
  readonly text: string;
}

const collator = new Intl.Collator("vi", { numeric: true });

/** Cells that say nothing stand last, whichever the order. */
export function compareCells(a: CellKey, b: CellKey, order: Order): number {
  if (a.text === "" || b.text === "") return Number(a.text === "") - Number(b.text === "");
  const rise = a.size !== undefined && b.size !== undefined ? a.size - b.size : collator.compare(a.text, b.text);
  return order === "descending" ? -rise : rise;
}
