import { correctionWords } from "../charts/correction-words.ts";
import type { DrawnChart } from "../charts/make.ts";
import { html, type SafeHtml } from "../html.ts";
import { site } from "../site.ts";
import { absoluteUrl, chartPath } from "../urls.ts";
import { licenceWords, shortAddress, sourceWords } from "./credit.ts";
import { placeChart } from "./inner-chart.ts";
import { paperColours } from "./paper-colours.ts";
import { fontFamilies, setText, type TextBlock, type TextLook } from "./text-block.ts";

/** A picture that stands for itself wherever it is opened. */
export interface Sheet {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly svg: string;
}

const margin = 40;
const { ink, muted, grid, ground } = paperColours;

const looks = {
  title: { family: "serif", size: 26, weight: 700, colour: ink },
  subtitle: { family: "sans", size: 14, weight: 400, colour: muted },
  small: { family: "sans", size: 13, weight: 400, colour: muted },
  correction: { family: "sans", size: 13, weight: 500, colour: ink },
  foot: { family: "sans", size: 13, weight: 500, colour: ink },
} as const satisfies Record<string, TextLook>;

/** Licence and origin for programs that read them from the file. */
const metadata = ({ sources }: DrawnChart, page: string) =>
  html`<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:cc="http://creativecommons.org/ns#"><cc:Work rdf:about=""><dc:publisher>${site.name}</dc:publisher><dc:identifier>${absoluteUrl(page)}</dc:identifier>${sources.map(({ shortName }) => html`<dc:source>${shortName}</dc:source>`)}<cc:license rdf:resource="${site.licence.url}"/></cc:Work></rdf:RDF></metadata>`;

const rule = (y: number, right: number, colour: string, thickness: number) =>
  html`<path d="M${margin},${y}H${right}" stroke="${colour}" stroke-width="${thickness}"/>`;

/**
 * The chart with its finding, sources, dates, licence and address: one SVG that opens alone and that becomes the PNG.
 * @param page where it is found; its query is left out of the picture, where there is no room for it
 */
export function makeChartSheet(drawn: DrawnChart, page: string = chartPath(drawn.id)): Sheet {
  const chart = drawn.svgs.at(-1);
  if (!chart) throw new RangeError(`biểu đồ “${drawn.id}” chưa có hình`);
  const width = chart.width + 2 * margin;
  const right = width - margin;
  const parts: SafeHtml[] = [rule(margin, right, ink, 2)];
  let y = margin + 14;
  const add = ({ svg, height }: TextBlock, gap: number) => {
    parts.push(svg);
    y += height + gap;
  };
  const at = () => ({ x: margin, y, width: chart.width });
  add(setText(drawn.title, looks.title, at()), 6);
  add(setText(drawn.subtitle, looks.subtitle, at()), 20);
  parts.push(placeChart(chart, { x: margin, y, width: chart.width, height: chart.height }));
  y += chart.height + 22;
  if (drawn.note) add(setText(drawn.note, looks.small, at()), 8);
  add(setText(sourceWords(drawn), looks.small, at()), 8);
  for (const correction of drawn.corrections) add(setText(correctionWords(correction), looks.correction, at()), 8);
  y += 4;
  parts.push(rule(y, right, grid, 1));
  y += 9;
  parts.push(setText(licenceWords, looks.foot, at()).svg);
  add(
    setText(shortAddress(page.replace(/\?.*/, "")), looks.small, { x: right, y, width: chart.width, anchor: "end" }),
    24,
  );
  const height = Math.ceil(y);
  const svg = html`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="ten" aria-describedby="loi" lang="${site.language}" color="${ink}" font-family="${fontFamilies.sans}"><title id="ten">${drawn.title}</title><desc id="loi">${[`${drawn.subtitle}.`, drawn.description, sourceWords(drawn), ...drawn.corrections.map(correctionWords)].join(" ")}</desc>${metadata(drawn, page)}<rect width="${width}" height="${height}" fill="${ground}"/>${parts}</svg>`;
  return { width, height, svg: `${svg.value.normalize("NFC")}\n` };
}
