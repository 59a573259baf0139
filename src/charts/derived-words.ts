import type { ChartId } from "../model/id.ts";
import type { Observation } from "../model/observation.ts";

/** The double hyphen, which no editor can write, keeps ids that arise from the figures apart from written ones. */
export const derivedId = (...parts: readonly (string | undefined)[]): ChartId =>
  parts.filter((part) => part !== undefined).join("--") as ChartId;

/** Braces would be read as figures. */
export const withoutBraces = (text: string): string => text.replace(/[{}]/g, "");

/** As much as an editor may write below a chart. */
const longest = 800;

/** What must be known of the figures of a chart that no editor wrote: their notes go wherever the chart goes. */
export function makeDerivedNote(figures: readonly Observation[]): { note?: string } {
  const notes = [...new Set(figures.flatMap(({ note }) => note ?? []))].map(withoutBraces);
  if (notes.length === 0) return {};
  const all = notes.join(" ");
  return { note: all.length <= longest ? all : "Nhiều số liệu ở đây có điều cần biết riêng: xem ở trang biểu đồ." };
}
