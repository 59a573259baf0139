import { lineHeight, type PictureMark, type Scale, seriesPaint, seriesShapes, valueAt } from "./picture.ts";
import type { SeriesData } from "./series-data.ts";
import { textWidth, wrapText } from "./text-width.ts";

/** The names of the series, one below the other above the plot, each behind the sign of its points. */
export interface SeriesKey {
  /** Of each series, its name in lines. */
  readonly names: readonly (readonly string[])[];
  /** Pixels. */
  readonly height: number;
}

const signWidth = 18;
const below = 12;
const line = lineHeight("label");

/** A key where the names together are wider than the picture: beside their points they would lie over one another. */
export function makeSeriesKey({ series }: Pick<SeriesData, "series">, width: number): SeriesKey | undefined {
  const together = series.reduce((sum, { label }) => sum + textWidth(label, "label"), 0);
  if (series.length < 2 || together <= width) return undefined;
  const names = series.map(({ label }) => wrapText(label, "label", width - signWidth));
  return { names, height: names.flat().length * line + below };
}

export function keyMarks({ names }: SeriesKey, { x, y }: { readonly x: Scale; readonly y: Scale }): PictureMark[] {
  let top = 0;
  return names.flatMap((lines, index): PictureMark[] => {
    const first = top + line / 2;
    top += lines.length * line;
    const paint = seriesPaint(index);
    const shape = seriesShapes[index] ?? "circle";
    const at = [valueAt(x, 6), valueAt(y, first)] as const;
    return [
      { mark: "dot", at, paint, shape, hollow: false, radius: 5 },
      ...lines.map(
        (text, row): PictureMark => ({
          mark: "text",
          at: [signWidth, first + row * line],
          text,
          style: "label",
          anchor: "start",
          paint,
        }),
      ),
    ];
  });
}
