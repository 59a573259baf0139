/** What a chart kind hands to `draw.ts`: marks, scales and a size. Data coordinates for marks, pixels for text. */
import type { MetricId } from "../model/id.ts";

/** Colours are custom properties of `styles/charts.css`, so that one SVG serves light and dark. */
export const paints = {
  ink: "var(--bieu-do-chu)",
  muted: "var(--bieu-do-chu-phu)",
  axis: "var(--bieu-do-truc)",
  grid: "var(--bieu-do-luoi)",
  ground: "var(--bieu-do-nen)",
  1: "var(--bieu-do-1)",
  2: "var(--bieu-do-2)",
  3: "var(--bieu-do-3)",
  4: "var(--bieu-do-4)",
  5: "var(--bieu-do-5)",
  6: "var(--bieu-do-6)",
} as const;
export type Paint = keyof typeof paints;

/** The colour of the n-th series or part, from 0. */
export const seriesPaint = (index: number): Paint => ((index % 6) + 1) as Paint;

/** Sizes in pixels at the drawn width; 12 is the least a reader should meet. */
export const textStyles = {
  axis: { size: 12, weight: 400, paint: "muted" },
  note: { size: 13, weight: 400, paint: "muted" },
  label: { size: 13, weight: 500, paint: "ink" },
  value: { size: 14, weight: 700, paint: "ink" },
  claim: { size: 23, weight: 700, paint: "ink" },
} as const satisfies Record<string, { size: number; weight: number; paint: Paint }>;
export type TextStyle = keyof typeof textStyles;

/** Height of one line of a style, in pixels. */
export const lineHeight = (style: TextStyle): number => Math.round(textStyles[style].size * 1.3);

/** Shapes tell series apart without colour; the diamond is kept for targets. */
export const seriesShapes = ["circle", "square", "triangle", "star"] as const;
type DotShape = (typeof seriesShapes)[number] | "diamond";

export interface Scale {
  /** pixel: coordinates already are pixels. */
  readonly kind: "time" | "linear" | "pixel";
  /** Milliseconds for time. */
  readonly domain: readonly [number, number];
  /** Pixels. */
  readonly range: readonly [number, number];
}

export type Point = readonly [x: number, y: number];

/** hollow: an outline; dashed: a broken outline; tint: a pale surface. */
export type BarFill = "solid" | "hollow" | "dashed" | "tint";

/** A mark that stands for one figure says which, so that a reader can ask for it. */
interface OfFigure {
  readonly of?: MetricId;
}

export type PictureMark =
  | { readonly mark: "line"; readonly points: readonly Point[]; readonly paint: Paint; readonly dashed?: boolean }
  | ({
      readonly mark: "rule";
      readonly from: Point;
      readonly to: Point;
      readonly paint: Paint;
      readonly width?: number;
    } & OfFigure)
  | { readonly mark: "arrow"; readonly from: Point; readonly to: Point; readonly paint: Paint; readonly inset: number }
  | ({
      readonly mark: "bar";
      readonly from: Point;
      readonly to: Point;
      readonly paint: Paint;
      readonly fill: BarFill;
    } & OfFigure)
  | ({
      readonly mark: "dot";
      readonly at: Point;
      readonly paint: Paint;
      readonly shape: DotShape;
      readonly hollow: boolean;
      readonly radius: number;
    } & OfFigure)
  | {
      readonly mark: "text";
      /** Pixels; the middle of the line. */
      readonly at: Point;
      readonly text: string;
      readonly style: TextStyle;
      readonly anchor: "start" | "middle" | "end";
      readonly paint?: Paint;
    };

export type BarMark = Extract<PictureMark, { mark: "bar" }>;

export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly x: Scale;
  readonly y: Scale;
  /** Painted in this order, except that marks of one look are painted with the first of them. */
  readonly marks: readonly PictureMark[];
}

export const pixels: Scale = { kind: "pixel", domain: [0, 1], range: [0, 1] };

/** Pixel of a value. */
export function position({ kind, domain, range }: Scale, value: number): number {
  if (kind === "pixel") return value;
  return range[0] + ((value - domain[0]) / (domain[1] - domain[0])) * (range[1] - range[0]);
}

/** Value at a pixel. */
export const valueAt = ({ domain, range }: Scale, pixel: number): number =>
  domain[0] + ((pixel - range[0]) / (range[1] - range[0])) * (domain[1] - domain[0]);
