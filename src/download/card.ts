import type { DrawnChart } from "../charts/make.ts";
import { html, type SafeHtml } from "../html.ts";
import { site } from "../site.ts";
import { truncate } from "../vi/text.ts";
import { placeChart } from "./inner-chart.ts";
import { paperColours } from "./paper-colours.ts";
import type { Sheet } from "./sheet.ts";
import { fontFamilies, type Place, setText, type TextBlock, type TextLook } from "./text-block.ts";

/** What the picture of a shared page says. */
export interface Card {
  /** What kind of page it is. */
  readonly kicker: string;
  readonly headline: string;
  readonly subject: CardSubject;
  /** Whose figures they are and of when. */
  readonly credit?: string | undefined;
}

/** chart: drawn for a phone, so that its words can be read in a small card; figure: one amount and what it is of. */
export type CardSubject =
  | { readonly kind: "chart"; readonly chart: DrawnChart; readonly caption: string }
  | { readonly kind: "figure"; readonly amount: string; readonly caption: string }
  | { readonly kind: "text"; readonly text: string };

const size = { width: 1200, height: 630 };
const margin = 56;
const { ink, muted, ground } = paperColours;
const accent = paperColours[1];

type Looks = readonly [TextLook, ...TextLook[]];
const inSizes = (look: Omit<TextLook, "size">, ...sizes: readonly [number, ...number[]]) =>
  sizes.map((size) => ({ ...look, size })) as unknown as Looks;

const kickerLooks = inSizes({ family: "sans", weight: 700, colour: accent }, 24);
const headlineLooks = inSizes({ family: "serif", weight: 700, colour: ink }, 56, 50, 44, 40, 36, 32, 28);
const captionLooks = inSizes({ family: "sans", weight: 400, colour: muted }, 22, 20, 18, 16);
const amountLooks = inSizes({ family: "serif", weight: 700, colour: accent }, 112, 96, 80, 64, 52);
const textLooks = inSizes({ family: "sans", weight: 400, colour: muted }, 28, 24, 20, 18);
const nameLooks = inSizes({ family: "serif", weight: 700, colour: ink }, 30);
const creditLooks = inSizes({ family: "sans", weight: 400, colour: muted }, 18, 16, 14);

/** The text in the largest of its sizes that stays within the height; in the smallest when none does. */
function fitText(text: string, looks: Looks, place: Place, height: number): TextBlock {
  const blocks = looks.map((look) => setText(text, look, place));
  return (blocks.find((block) => block.height <= height) ?? blocks.at(-1)) as TextBlock;
}

const foot = 84;
const figureTop = 150;
const left = { x: margin, width: 500 };
const right = { x: 612, y: margin + 8, width: size.width - margin - 612, height: size.height - foot - margin - 24 };

function chartParts({ chart, caption }: Extract<CardSubject, { kind: "chart" }>): SafeHtml[] {
  const words = fitText(caption, captionLooks, right, 66);
  const drawn = chart.svgs[0];
  if (!drawn) return [words.svg];
  const top = words.height + 18;
  const room = { width: right.width, height: right.height - top };
  const scale = Math.min(room.width / drawn.width, room.height / drawn.height);
  const box = { width: Math.round(drawn.width * scale), height: Math.round(drawn.height * scale) };
  return [words.svg, placeChart(drawn, { x: right.x, y: right.y + top, ...box })];
}

function figureParts({ amount, caption }: Extract<CardSubject, { kind: "figure" }>): SafeHtml[] {
  const place = { ...right, y: figureTop };
  const figure = fitText(amount, amountLooks, place, 220);
  const y = figureTop + figure.height + 14;
  return [figure.svg, fitText(caption, textLooks, { ...place, y }, size.height - foot - 16 - y).svg];
}

const subjectParts = (subject: CardSubject): SafeHtml[] => {
  if (subject.kind === "chart") return chartParts(subject);
  if (subject.kind === "figure") return figureParts(subject);
  return [fitText(truncate(subject.text, 300), textLooks, { ...right, y: right.y + 44 }, right.height - 44).svg];
};

/** The picture of a page where it is shared, 1200×630: whose it is, what it says, and the chart or figure it says it with. */
export function makeCard({ kicker, headline, subject, credit }: Card): Sheet {
  const { width, height } = size;
  const kickerBlock = fitText(kicker, kickerLooks, { ...left, y: margin }, 40);
  const headlineTop = margin + kickerBlock.height + 10;
  const footTop = height - foot;
  const parts = [
    kickerBlock.svg,
    fitText(headline, headlineLooks, { ...left, y: headlineTop }, footTop - headlineTop - 20).svg,
    ...subjectParts(subject),
    html`<path d="M${margin},${footTop}H${width - margin}" stroke="${ink}" stroke-width="2"/>`,
    fitText(site.name, nameLooks, { ...left, y: footTop + 20 }, 40).svg,
    credit && fitText(credit, creditLooks, { x: width - margin, y: footTop + 16, width: 880, anchor: "end" }, 56).svg,
  ];
  const svg = html`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" color="${ink}" font-family="${fontFamilies.sans}"><rect width="${width}" height="${height}" fill="${ground}"/><rect width="${width}" height="12" fill="${accent}"/>${parts}</svg>`;
  return { width, height, svg: svg.value.normalize("NFC") };
}
