import * as Plot from "@observablehq/plot";
import { SafeHtml } from "../html.ts";
import { type Picture, type PictureMark, paints, type Scale, textStyles } from "./picture.ts";
import { PlotDocument, type PlotElement } from "./plot-document.ts";

type MarkOf<Name extends PictureMark["mark"]> = Extract<PictureMark, { mark: Name }>;
/** Draws several marks that look alike: one group in the SVG. */
type Draw<Name extends PictureMark["mark"]> = (marks: readonly MarkOf<Name>[]) => Plot.Markish;

const dashes = "2,4";
/** Text stays readable where a line passes behind it. */
const halo = { stroke: paints.ground, strokeWidth: 3, strokeLinejoin: "round" } as const;

const fills = {
  solid: (colour: string) => ({ fill: colour }),
  hollow: (colour: string) => ({ fill: colour, fillOpacity: 0.14, stroke: colour, strokeWidth: 1.5, inset: 0.75 }),
  dashed: (colour: string) => ({ fill: "none", stroke: colour, strokeWidth: 1.5, strokeDasharray: "3,3", inset: 0.75 }),
  tint: (colour: string) => ({ fill: colour, fillOpacity: 0.16 }),
} as const;

const ends = {
  x1: (mark: { from: readonly [number, number] }) => mark.from[0],
  y1: (mark: { from: readonly [number, number] }) => mark.from[1],
  x2: (mark: { to: readonly [number, number] }) => mark.to[0],
  y2: (mark: { to: readonly [number, number] }) => mark.to[1],
};

const drawLine: Draw<"line"> = ([line]) =>
  Plot.line(line?.points ?? [], {
    x: (point: readonly number[]) => point[0],
    y: (point: readonly number[]) => point[1],
    stroke: paints[line?.paint ?? "ink"],
    strokeWidth: line?.dashed ? 1.5 : 2,
    strokeDasharray: line?.dashed ? dashes : undefined,
    strokeLinecap: "round",
  });

const drawRule: Draw<"rule"> = (rules) =>
  Plot.link(rules, { ...ends, stroke: paints[rules[0]?.paint ?? "grid"], strokeWidth: rules[0]?.width ?? 1 });

const drawArrow: Draw<"arrow"> = (arrows) =>
  Plot.arrow(arrows, {
    ...ends,
    stroke: paints[arrows[0]?.paint ?? "ink"],
    strokeWidth: 1.75,
    headLength: 7,
    inset: arrows[0]?.inset ?? 0,
  });

const drawBar: Draw<"bar"> = (bars) =>
  Plot.rect(bars, { ...ends, ...fills[bars[0]?.fill ?? "solid"](paints[bars[0]?.paint ?? "ink"]) });

const drawDot: Draw<"dot"> = (dots) => {
  const [first] = dots;
  const colour = paints[first?.paint ?? "ink"];
  return Plot.dot(dots, {
    x: (dot: MarkOf<"dot">) => dot.at[0],
    y: (dot: MarkOf<"dot">) => dot.at[1],
    symbol: first?.shape ?? "circle",
    r: first?.radius ?? 5,
    fill: first?.hollow ? paints.ground : colour,
    stroke: first?.hollow ? colour : paints.ground,
    strokeWidth: first?.hollow ? 2 : 1.5,
  });
};

const drawText: Draw<"text"> = (texts) => {
  const [first] = texts;
  const style = textStyles[first?.style ?? "label"];
  return Plot.text(texts, {
    // Texts are laid out in pixels, past the scales.
    x: { value: texts.map(({ at }) => at[0]), scale: null },
    y: { value: texts.map(({ at }) => at[1]), scale: null },
    text: (mark: MarkOf<"text">) => mark.text,
    textAnchor: first?.anchor ?? "start",
    fontSize: style.size,
    fontWeight: style.weight,
    fill: paints[first?.paint ?? style.paint],
    ...halo,
  } as Plot.TextOptions);
};

const draws: { readonly [Name in PictureMark["mark"]]: Draw<Name> } = {
  line: drawLine,
  rule: drawRule,
  arrow: drawArrow,
  bar: drawBar,
  dot: drawDot,
  text: drawText,
};

/** Everything but the place and the words. */
const looksOf = (mark: PictureMark): string => {
  if (mark.mark === "line") return JSON.stringify(mark);
  const { at, from, to, text, of, ...looks } = { at: null, from: null, to: null, text: null, of: null, ...mark };
  return JSON.stringify(looks);
};

/** Marks that look alike, in the order in which each look is first painted: few groups make a small SVG. */
const groupByLooks = (marks: readonly PictureMark[]): PictureMark[][] => [...Map.groupBy(marks, looksOf).values()];

function drawGroup(group: readonly PictureMark[]): Plot.Markish {
  const draw = draws[group[0]?.mark ?? "text"] as (marks: readonly PictureMark[]) => Plot.Markish;
  return draw(group);
}

const plotScale = ({ kind, domain, range }: Scale): Plot.ScaleOptions =>
  kind === "pixel"
    ? { type: "identity", axis: null }
    : { type: kind === "time" ? "utc" : "linear", domain: [...domain], range: [...range], axis: null };

/** Draws into any document; ours is enough, a browser's gives the same tree. */
export const plotPicture = ({ width, height, x, y, marks }: Picture, document: unknown) =>
  Plot.plot({
    document: document as Document,
    width,
    height,
    margin: 0,
    x: plotScale(x),
    y: plotScale(y),
    marks: groupByLooks(marks).map(drawGroup),
  });

/** The picture as inline SVG. `attributes` is written into the opening tag: the role and the name it goes by. */
export function drawPicture(picture: Picture, attributes: SafeHtml): SafeHtml {
  const plot = plotPicture(picture, new PlotDocument()) as unknown as PlotElement;
  return new SafeHtml(plot.serialise().replace("<svg", `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}`));
}
