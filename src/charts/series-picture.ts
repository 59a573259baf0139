import { valueAxis, yearAxis } from "./axis.ts";
import { type Box, dotBox, lineBoxes } from "./boxes.ts";
import { type Picture, type PictureMark, seriesPaint } from "./picture.ts";
import { placeLabels } from "./place.ts";
import type { SeriesData } from "./series-data.ts";
import { type Frame, makeFrame, pixelOf } from "./series-frame.ts";
import { keyMarks } from "./series-key.ts";
import { claimLabel, valueLabels } from "./series-labels.ts";
import { claimMarks, seriesMarks } from "./series-marks.ts";

/** Boxes of what is already drawn and words must not cover. */
function drawnBoxes(marks: readonly PictureMark[], frame: Frame): Box[] {
  return marks.flatMap((mark) => {
    if (mark.mark === "dot") return [dotBox(pixelOf(mark.at, frame))];
    if (mark.mark === "arrow" || mark.mark === "rule")
      return lineBoxes(pixelOf(mark.from, frame), pixelOf(mark.to, frame));
    if (mark.mark !== "line") return [];
    const [a, b] = mark.points;
    return a && b ? lineBoxes(pixelOf(a, frame), pixelOf(b, frame)) : [];
  });
}

export function drawSeries(data: SeriesData, width: number): Picture {
  const frame = makeFrame(data, width);
  const { x, y, ticks, height, key } = frame;
  const claimed = data.series.findIndex(({ levels }) => data.claim && levels.includes(data.claim.to));
  const claim = data.claim ? claimMarks(data.claim, seriesPaint(claimed)) : [];
  const marks = [
    ...claim,
    ...data.series.flatMap((one, index) => seriesMarks(one, index, data.series.length === 1, frame)),
  ];
  const labels = [
    ...(data.claim ? [claimLabel(data.claim, seriesPaint(claimed), frame)] : []),
    ...valueLabels(data, frame),
  ];
  const box = { left: x.range[0], top: key?.height ?? 0, right: width, bottom: y.range[0] - 3 };
  const words = placeLabels(labels, box, drawnBoxes(marks, frame));
  const axes = [...valueAxis(ticks, x, y), ...yearAxis(x, y, width)];
  return { width, height, x, y, marks: [...axes, ...(key ? keyMarks(key, frame) : []), ...marks, ...words] };
}
