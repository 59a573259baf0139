import { makeChartSheet } from "../download/sheet.ts";
import { explorePath } from "../urls.ts";
import type { Library } from "./library.ts";
import { makeTableFile } from "./table-file.ts";
import type { View } from "./view.ts";

/** A file that the browser makes for its reader. */
export interface ExploreFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

export const makeTable = (view: View, library: Library): ExploreFile => ({
  name: "nhip-kcn-tu-chon.csv",
  type: "text/csv;charset=utf-8",
  text: makeTableFile(view.measured, library),
});

/** @param query of the address that shows the same again: it goes with the picture */
export function makePicture({ charts }: View, place: number, query: string): ExploreFile | undefined {
  const chart = charts[place];
  return (
    chart && {
      name: `nhip-kcn-${chart.id}.svg`,
      type: "image/svg+xml;charset=utf-8",
      text: makeChartSheet(chart, explorePath(query)).svg,
    }
  );
}
