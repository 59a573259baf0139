import type { ChartSvg } from "../charts/make.ts";
import { SafeHtml } from "../html.ts";
import { writeColours } from "./paper-colours.ts";

/** What the page around a chart gives it: its size, the names it goes by, hooks for scripts and styles. */
const givenByPage = / (?:xmlns|role|aria-[a-z]+|width|height|class|id|tabindex|data-[a-z-]+)="[^"]*"/g;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A drawn chart as part of a larger picture, as large as the box allows. */
export function placeChart({ svg }: Pick<ChartSvg, "svg">, { x, y, width, height }: Box): SafeHtml {
  const nested = svg.value.replace(
    /^<svg([^>]*)>/,
    (_, attributes: string) =>
      `<svg x="${x}" y="${y}" width="${width}" height="${height}" overflow="visible" preserveAspectRatio="xMinYMin meet"${attributes.replace(givenByPage, "")}>`,
  );
  return new SafeHtml(writeColours(nested));
}
