import { whenLabel } from "./amount.ts";
import type { ChangeRow } from "./change-data.ts";

const sameFor = (texts: readonly string[]): string | undefined => (new Set(texts).size === 1 ? texts[0] : undefined);

/** Dates that all rows share stand once above them; the others stand behind each name. */
export const sharedDates = (rows: readonly ChangeRow[]) => ({
  from: sameFor(rows.map((row) => whenLabel(row.from.observation))),
  to: sameFor(rows.map((row) => whenLabel(row.to.observation))),
});

export type SharedDates = ReturnType<typeof sharedDates>;

/** The dates hold together when the name is broken into lines. */
export function rowName({ label, from, to }: ChangeRow, shared: SharedDates): string {
  const dates = [
    shared.from === undefined && `từ ${whenLabel(from.observation)}`,
    shared.to === undefined && `đến ${whenLabel(to.observation)}`,
  ].filter((date) => date !== false);
  return [label, dates.join(" ").replaceAll(" ", "\u00a0")].filter(Boolean).join(", ");
}
