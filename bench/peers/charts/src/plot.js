import { axisX, dot, line, plot, ruleY, text } from "@observablehq/plot";
import { colour, name, place, points, sayDrawn, top, years } from "./page.js";

const channels = { x: "time", y: "value" };
place.append(
  plot({
    width: place.clientWidth,
    height: place.clientHeight,
    marginTop: 24,
    ariaLabel: name,
    x: { type: "utc" },
    y: { domain: [0, top], axis: null },
    marks: [
      ruleY([0, 500, 1000, 1500], { stroke: "#e4ddd0" }),
      axisX(years.map(({ time }) => time), { tickFormat: (time) => String(new Date(time).getUTCFullYear()) }),
      line(points, { ...channels, stroke: colour, strokeDasharray: "2,4" }),
      dot(points, { ...channels, fill: colour, r: 5 }),
      text(points, { ...channels, text: "label", dy: -14, fontWeight: 700, fontSize: 14, fill: colour }),
    ],
  }),
);
sayDrawn();
