import { chartColumns } from "../download/chart-columns.ts";
import { type Cell, makeCsv } from "../machine/csv.ts";
import type { Library } from "./library.ts";
import type { Drawn, Measured } from "./measures.ts";
import { nameLines } from "./pick.ts";

const computedColumns: readonly { readonly name: string; readonly cell: (drawn: Drawn) => Cell }[] = [
  { name: "computed", cell: ({ figure }) => figure.value },
  { name: "computed_unit", cell: ({ figure }) => figure.unit },
  { name: "computed_from", cell: ({ basis }) => basis },
];

/** The figures as printed, in the columns of every download; what was computed from them stands in columns of its own. */
export function makeTableFile(measured: readonly Measured[], { edition }: Library): string {
  const names = nameLines(measured.map(({ picked }) => picked));
  const all = measured.flatMap(({ drawn }, index) => drawn.map((one) => ({ one, name: names[index] ?? "" })));
  const added = all.some(({ one }) => one.basis !== undefined) ? computedColumns : [];
  return makeCsv(
    [...chartColumns, ...added].map(({ name }) => name),
    all.map(({ one, name }) => {
      const row = { cells: [name], observation: one.printed };
      const source = edition.sources.get(one.printed.source);
      return [
        ...chartColumns.map(({ cell }) => cell(row, source, edition.corrections)),
        ...added.map(({ cell }) => cell(one)),
      ];
    }),
  );
}
