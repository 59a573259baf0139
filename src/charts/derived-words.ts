import type { ChartId } from "../model/id.ts";

/** The double hyphen, which no editor can write, keeps ids that arise from the figures apart from written ones. */
export const derivedId = (...parts: readonly (string | undefined)[]): ChartId =>
  parts.filter((part) => part !== undefined).join("--") as ChartId;

/** Braces would be read as figures. */
export const withoutBraces = (text: string): string => text.replace(/[{}]/g, "");

/** As much as an editor may write below a chart. */
const longest = 800;

/** What must be known of one figure, and the words that tell it from the other figures of its chart. */
export interface Remark {
  readonly of: string;
  readonly note?: string | undefined;
}

/** A note that holds for some figures only says for which: beside the others it would be read as theirs too. */
function attribute(note: string, remarks: readonly Remark[], figures: number): string {
  if (remarks.length === figures) return note;
  return `${remarks.map(({ of }) => of).join(", ")}: ${note}`;
}

/** What must be known of the figures of a chart that no editor wrote: their notes go wherever the chart goes. */
export function makeDerivedNote(figures: readonly Remark[], aboutAll?: string): { note?: string } {
  const byNote = Map.groupBy(figures, ({ note }) => note);
  const said = [...byNote].flatMap(([note, remarks]) => (note ? [attribute(note, remarks, figures.length)] : []));
  const notes = [...(aboutAll ? [aboutAll] : []), ...said];
  if (notes.length === 0) return {};
  const all = withoutBraces(notes.join(" "));
  return { note: all.length <= longest ? all : "Nhiều số liệu ở đây có điều cần biết riêng: xem ở trang biểu đồ." };
}
