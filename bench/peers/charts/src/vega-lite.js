import { parse, View } from "vega";
import { compile } from "vega-lite";
import { colour, name, place, points, sayDrawn, top, years } from "./page.js";

const encoding = {
  x: {
    field: "time",
    type: "temporal",
    title: null,
    axis: { values: years.map(({ time }) => time), format: "%Y", grid: false },
  },
  y: { field: "value", type: "quantitative", title: null, scale: { domain: [0, top] }, axis: { values: [0, 500, 1000, 1500] } },
};
const { spec } = compile({
  width: place.clientWidth,
  height: place.clientHeight,
  autosize: { type: "fit", contains: "padding" },
  description: name,
  data: { values: points },
  encoding,
  layer: [
    { mark: { type: "line", color: colour, strokeDash: [2, 4] } },
    { mark: { type: "point", color: colour, filled: true, size: 80 } },
    {
      mark: { type: "text", color: colour, dy: -14, fontSize: 14, fontWeight: 700 },
      encoding: { text: { field: "label" } },
    },
  ],
});
await new View(parse(spec), { renderer: "svg", container: place }).runAsync();
sayDrawn();
