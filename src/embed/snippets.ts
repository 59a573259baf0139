import type { DrawnChart } from "../charts/make.ts";
import { html } from "../html.ts";
import { absoluteUrl, chartPath, chartPngPath, chartSvgPath, embedPath } from "../urls.ts";
import { type EmbedHeights, heightEverywhere, heightStyle } from "./heights.ts";
import { hostElement, hostScript } from "./host-script.ts";
import { type EmbedChoice, formatChoice } from "./options.ts";

export type Theme = NonNullable<EmbedChoice["giao-dien"]>;

/** What a snippet is made of. */
export type Embeddable = Pick<DrawnChart, "id" | "title" | "description" | "svgs"> & {
  readonly heights: EmbedHeights;
  /** Of its embed, where that is not the live one. */
  readonly path?: string;
};

/**
 * The frame's own colour scheme, which must be that of the embed: where the two differ, browsers paint a box behind it.
 * An embed that follows the reader's system leaves the choice to the page it stands in.
 */
const schemes: Readonly<Record<Theme, string>> = {
  sang: "color-scheme:light",
  toi: "color-scheme:dark",
  "tu-dong": "",
};

const addressOf = ({ id, path = embedPath(id) }: Pick<Embeddable, "id" | "path">, theme: Theme) =>
  absoluteUrl(path) + formatChoice(theme === "tu-dong" ? {} : { "giao-dien": theme });

/** A frame that fits its chart at every width, without style sheet or script; its `height` serves where styles are dropped. */
export function makeFrame(chart: Omit<Embeddable, "description" | "svgs">, theme: Theme): string {
  const { title, heights } = chart;
  const style = ["display:block;border:0", schemes[theme], `height:${heightStyle(heights)}`].filter(Boolean).join(";");
  return html`<div style="container-type:inline-size"><iframe src="${addressOf(chart, theme)}" title="${title}" width="100%" height="${heightEverywhere(heights)}" loading="lazy" frameborder="0" style="${style}"></iframe></div>`
    .value;
}

/** Our element and the script that makes it a frame which follows its chart; a link where the script does not run. */
export function makeElement({ id, title, heights }: Embeddable, theme: Theme): string {
  const chosen = theme !== "tu-dong" && html` giao-dien="${theme}"`;
  const open = html`<${hostElement} ma="${id}" ten="${title}"${chosen} cao="${heightStyle(heights)}">`;
  const link = html`<a href="${absoluteUrl(chartPath(id))}">${title}</a></${hostElement}>`;
  const script = html`<script src="${absoluteUrl(hostScript.path)}" integrity="${hostScript.integrity}" crossorigin="anonymous" async></script>`;
  return [open, link, "\n", script].join("");
}

/** A picture for pages and mail that take no frames: its text says all that the chart shows. */
export function makePicture({ id, title, description, svgs }: Embeddable): string {
  const size = svgs.at(-1);
  return html`<a href="${absoluteUrl(chartPath(id))}"><picture><source type="image/svg+xml" srcset="${absoluteUrl(chartSvgPath(id))}"><img src="${absoluteUrl(chartPngPath(id))}" alt="${title}. ${description}" width="${size?.width}" style="max-width:100%;height:auto" loading="lazy"></picture></a>`
    .value;
}

/** What WordPress and others that know oEmbed make a chart of: its address, alone on a line. */
export const makeOembedLine = ({ id }: Pick<Embeddable, "id">): string => absoluteUrl(chartPath(id));
