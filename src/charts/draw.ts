import * as Plot from "@observablehq/plot";
import { SafeHtml } from "../html.ts";
import { type Picture, type PictureMark, type Point, paints, position, textStyles } from "./picture.ts";
import { PlotDocument, type PlotElement } from "./plot-document.ts";

type MarkOf<Name extends PictureMark["mark"]> = Extract<PictureMark, { mark: Name }>;
/** Gives pixels for data coordinates. */
type Place = (point: Point) => Point;
/** Draws several marks that look alike: one group in the SVG. */
type Draw<Name extends PictureMark["mark"]> = (marks: readonly MarkOf<Name>[], place: Place) => Plot.Markish;

const dashes = "2,4";
/** Text stays readable where a line passes behind it. */
const halo = { stroke: paints.ground, strokeWidth: 3, strokeLinejoin: "round" } as const;

const fills = {
  solid: (colour: string) => ({ fill: colour }),
  hollow: (colour: string) => ({ fill: colour, fillOpacity: 0.14, stroke: colour, strokeWidth: 1.5, inset: 0.75 }),
  dashed: (colour: string) => ({ fill: "none", stroke: colour, strokeWidth: 1.5, strokeDasharray: "3,3", inset: 0.75 }),
  tint: (colour: string) => ({ fill: colour, fillOpacity: 0.16 }),
} as const;

/** Points come to Plot in pixels: its own scales would go through all of them once more, for each drawing. */
const pixels = (value: number[]) => ({ value, scale: null });

const acrossAndUp = (points: readonly Point[]) => ({
  x: pixels(points.map(([across]) => across)),
  y: pixels(points.map(([, up]) => up)),
});

function fromAndTo(marks: readonly { readonly from: Point; readonly to: Point }[], place: Place) {
  const { x: x1, y: y1 } = acrossAndUp(marks.map(({ from }) => place(from)));
  const { x: x2, y: y2 } = acrossAndUp(marks.map(({ to }) => place(to)));
  return { x1, y1, x2, y2 };
}

const drawLine: Draw<"line"> = ([line], place) => {
  const points = (line?.points ?? []).map(place);
  return Plot.line(points, {
    ...acrossAndUp(points),
    stroke: paints[line?.paint ?? "ink"],
    strokeWidth: line?.dashed ? 1.5 : 2,
    strokeDasharray: line?.dashed ? dashes : undefined,
    strokeLinecap: "round",
  });
};

const drawRule: Draw<"rule"> = (rules, place) =>
  Plot.link(rules, {
    ...fromAndTo(rules, place),
    stroke: paints[rules[0]?.paint ?? "grid"],
    strokeWidth: rules[0]?.width ?? 1,
  });

const drawArrow: Draw<"arrow"> = (arrows, place) =>
  Plot.arrow(arrows, {
    ...fromAndTo(arrows, place),
    stroke: paints[arrows[0]?.paint ?? "ink"],
    strokeWidth: 1.75,
    headLength: 7,
    inset: arrows[0]?.inset ?? 0,
  });

const drawBar: Draw<"bar"> = (bars, place) =>
  Plot.rect(bars, {
    ...fromAndTo(bars, place),
    ...fills[bars[0]?.fill ?? "solid"](paints[bars[0]?.paint ?? "ink"]),
  });

const drawDot: Draw<"dot"> = (dots, place) => {
  const [first] = dots;
  const colour = paints[first?.paint ?? "ink"];
  return Plot.dot(dots, {
    ...acrossAndUp(dots.map(({ at }) => place(at))),
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
    ...acrossAndUp(texts.map(({ at }) => at)),
    text: texts.map(({ text }) => text),
    textAnchor: first?.anchor ?? "start",
    fontSize: style.size,
    fontWeight: style.weight,
    fill: paints[first?.paint ?? style.paint],
    ...halo,
  });
};

const draws: { readonly [Name in PictureMark["mark"]]: Draw<Name> } = {
  line: drawLine,
  rule: drawRule,
  arrow: drawArrow,
  bar: drawBar,
  dot: drawDot,
  text: drawText,
};

/** Everything but the place and the words; a line looks like no other. */
function looksOf(mark: PictureMark): unknown {
  if (mark.mark === "line") return mark;
  if (mark.mark === "text") return `text ${mark.style} ${mark.anchor} ${mark.paint}`;
  if (mark.mark === "dot") return `dot ${mark.paint} ${mark.shape} ${mark.hollow} ${mark.radius}`;
  if (mark.mark === "bar") return `bar ${mark.paint} ${mark.fill}`;
  return `${mark.mark} ${mark.paint} ${mark.mark === "rule" ? mark.width : mark.inset}`;
}

/** Marks that look alike, in the order in which each look is first painted: few groups make a small SVG. */
const groupByLooks = (marks: readonly PictureMark[]): PictureMark[][] => [...Map.groupBy(marks, looksOf).values()];

function drawGroup(group: readonly PictureMark[], place: Place): Plot.Markish {
  const draw = draws[group[0]?.mark ?? "text"] as (marks: readonly PictureMark[], place: Place) => Plot.Markish;
  return draw(group, place);
}

/** Without a scale Plot takes a bar for one that has no ends. */
const identity = { type: "identity", axis: null } as const;

/** Draws into any document; ours is enough, a browser's gives the same tree. */
export function plotPicture({ width, height, x, y, marks }: Picture, document: unknown) {
  const place: Place = ([across, up]) => [position(x, across), position(y, up)];
  const groups = groupByLooks(marks).map((group) => drawGroup(group, place));
  return Plot.plot({
    document: document as Document,
    width,
    height,
    margin: 0,
    x: identity,
    y: identity,
    marks: groups,
  });
}

/** The picture as inline SVG. `attributes` is written into the opening tag: the role and the name it goes by. */
export function drawPicture(picture: Picture, attributes: SafeHtml): SafeHtml {
  const plot = plotPicture(picture, new PlotDocument()) as unknown as PlotElement;
  return new SafeHtml(plot.serialise().replace("<svg", `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}`));
}
