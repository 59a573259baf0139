import { drawColumn } from "./composition-column.ts";
import type { CompositionData } from "./composition-data.ts";
import { drawRow } from "./composition-row.ts";
import type { Picture, PictureMark } from "./picture.ts";

/** From this width on the parts lie side by side, as long as their words find room under them. */
const lying = 560;

export function drawComposition(data: CompositionData, width: number): Picture {
  const picture = (width >= lying && drawRow(data, width)) || drawColumn(data, width);
  const title: PictureMark = {
    mark: "text",
    at: [0, 10],
    text: `${data.total ? "Tổng số" : "Cộng"}: ${data.wholeText}`,
    style: "value",
    anchor: "start",
  };
  return { ...picture, marks: [title, ...picture.marks] };
}
