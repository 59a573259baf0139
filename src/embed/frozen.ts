import { findCatalogued } from "../charts/catalogue.ts";
import { chartFigure, correctionLines } from "../charts/figure.ts";
import type { Edition } from "../edition.ts";
import { html, SafeHtml } from "../html.ts";
import type { ChartId } from "../model/id.ts";
import { absoluteUrl, chartPath, correctionPath, embedPath, frozenEmbedPath } from "../urls.ts";
import { formatDay } from "../vi/date.ts";
import type { EmbeddableChart } from "./embeddable.ts";
import { type EmbedHeights, paragraphHeights } from "./heights.ts";

/** An embed as it was on one day: a file of `src/content/frozen/`, whose name holds the day and the file's digest. */
export interface FrozenEmbed {
  readonly id: string;
  readonly title: string;
  /** Figures that it draws or speaks of, so that later corrections find it. */
  readonly metrics: readonly string[];
  readonly heights: EmbedHeights;
  /** The figure as it was drawn and worded. */
  readonly html: string;
}

/** Stands for the address of the site, which may move. */
const ownSite = "{site}/";

export const makeFrozen = (chart: EmbeddableChart): FrozenEmbed => ({
  id: chart.id,
  title: chart.title,
  metrics: chart.metrics,
  heights: chart.heights,
  html: chartFigure(chart, { headingLevel: 1, context: "embed", claims: chart.claims }).value.replaceAll(
    absoluteUrl("/"),
    ownSite,
  ),
});

/** `2026-11-22-1a2b3c4d` → `2026-11-22`. */
const dayOf = (version: string): string => version.slice(0, 10);

/** Said above a frozen chart: that it is one, where the live one is, and what was corrected since. */
function notices({ id, metrics, html: figure }: FrozenEmbed, version: string, edition: Edition): SafeHtml[] {
  const live = absoluteUrl(findCatalogued(id as ChartId, edition) ? chartPath(id) : embedPath(id));
  const corrections = edition.corrections.filter(
    (correction) =>
      correction.metrics.some((id) => metrics.includes(id)) && !figure.includes(correctionPath(correction.id)),
  );
  return [
    html`<p class="bieu-do-dong-bang"><strong>Bản đóng băng</strong> ngày ${formatDay(dayOf(version))}, không cập nhật. <a href="${live}" target="_blank" rel="noopener">Xem bản mới nhất</a></p>`,
    ...correctionLines({ corrections }, "embed"),
  ];
}

/** The frozen embed as it stands in its page. */
export const frozenContent = (frozen: FrozenEmbed, version: string, edition: Edition): SafeHtml =>
  html`<div class="bieu-do-bao">${notices(frozen, version, edition)}</div>${new SafeHtml(frozen.html.replaceAll(ownSite, absoluteUrl("/")))}`;

/** What is said of a frozen embed where others copy it. */
export interface FrozenCopy extends Pick<EmbeddableChart, "title" | "heights"> {
  readonly id: ChartId;
  readonly path: string;
  readonly day: string;
}

/** A frozen embed with its address, its day, and its heights with the notices above it. */
export function makeFrozenCopy(frozen: FrozenEmbed, version: string, edition: Edition): FrozenCopy {
  const added = paragraphHeights(notices(frozen, version, edition));
  const words = frozen.heights.words.map((height, index) => height + (added[index] ?? 0));
  const { id, title } = frozen;
  return {
    id: id as ChartId,
    title,
    heights: { ...frozen.heights, words },
    path: frozenEmbedPath(id, version),
    day: dayOf(version),
  };
}
