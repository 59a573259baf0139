import type { DrawnChart } from "../../charts/make.ts";
import { html } from "../../html.ts";
import { absoluteUrl, embedPath } from "../../urls.ts";

type Sizes = Pick<DrawnChart, "title" | "subtitle" | "note" | "svgs">;

/** Characters on a line of an embed as narrow as a phone, and the height of that line in pixels. */
const lines = { title: { length: 34, height: 26 }, text: { length: 46, height: 22 } } as const;
/** Margins, source line, the two folded parts and the link back, in pixels. */
const furniture = 230;

const heightOf = (text: string | undefined, { length, height }: { length: number; height: number }) =>
  text ? Math.ceil(text.length / length) * height : 0;

/** Height in pixels at which the folded embed needs no scrolling on a phone; wider frames need less. */
export function estimateHeight({ title, subtitle, note, svgs }: Sizes): number {
  const picture = Math.max(0, ...svgs.map(({ height }) => height));
  const words = heightOf(title, lines.title) + heightOf(subtitle, lines.text) + heightOf(note, lines.text);
  return Math.ceil((picture + words + furniture) / 10) * 10;
}

/** What another site pastes to show the chart. */
export const makeEmbedSnippet = (chart: Sizes & Pick<DrawnChart, "id">): string =>
  html`<iframe src="${absoluteUrl(embedPath(chart.id))}" title="${chart.title}" width="100%" height="${estimateHeight(chart)}" loading="lazy" frameborder="0"></iframe>`
    .value;
