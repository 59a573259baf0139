import { type Paint, paints } from "../charts/picture.ts";

/** The paints of charts on light paper, for pictures that open without our style sheets; a test holds them to those. */
export const paperColours: Readonly<Record<Paint, string>> = {
  ink: "#1d1a16",
  muted: "#5f574c",
  axis: "#8a8071",
  grid: "#e4ddd0",
  ground: "#fbf8f2",
  1: "#a52c1a",
  2: "#1d5a86",
  3: "#7a5b00",
  4: "#1f6f4c",
  5: "#74408f",
  6: "#55606b",
};

const colourOf = new Map(
  Object.entries(paints).map(([paint, property]) => [property as string, paperColours[paint as Paint]]),
);

/** The markup of a chart with colours written out: programs outside browsers paint custom properties black. */
export const writeColours = (svg: string): string =>
  svg.replace(/var\(--[\w-]+\)/g, (property) => colourOf.get(property) ?? property);
