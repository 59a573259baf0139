import type { WrittenArticle } from "../model/article.ts";
import { type Change, metricsOf } from "../model/changed-metrics.ts";
import type { Chart } from "../model/chart.ts";
import type { Earlier } from "../model/earlier.ts";
import type { Metric } from "../model/metric.ts";

/** An indicator of an entity. Figures are held against each other only where they are of one thing. */
export type Thing = string;
export const thingOf = ({ indicator, entity }: { readonly indicator: string; readonly entity: string }): Thing =>
  `${indicator}--${entity}`;

/** What other files, and the paper as a whole, may rest on in one file; what there is none of is left out. */
export interface FileFacts {
  /** Ids of the article or the chart it is, of its figures and its events. */
  readonly defines: readonly string[];
  /** Digest of its figures of each thing, in their order. */
  readonly holds?: Digests;
  /** Digest of each of its events. */
  readonly events?: Digests;
  /** What figures said earlier, by its corrections and updates. */
  readonly tells?: readonly string[];
  /** What a chart over time draws, without naming the figures. */
  readonly draws?: readonly Thing[];
}
export type Digests = Readonly<Record<string, string>>;

type StampText = (text: string) => string;

/** @param isDraft which keeps the figures from readers */
function digestThings(metrics: readonly Metric[], isDraft: boolean, stampText: StampText): Digests {
  const things = [...Map.groupBy(metrics, thingOf)];
  return Object.fromEntries(things.map(([thing, figures]) => [thing, stampText(JSON.stringify([isDraft, figures]))]));
}

/** One of each figure, so that naming one fewer is told from naming others. */
const tellsOf = ({ earlier, ...change }: Change & { readonly earlier?: Earlier | undefined }) =>
  earlier ? metricsOf(change).map((metric) => JSON.stringify([metric, earlier])) : [];

export function makeArticleFacts(article: WrittenArticle, stampText: StampText): FileFacts {
  const { slug, metrics, events, draft, updates = [], corrections = [] } = article;
  const tells = [...updates, ...corrections].flatMap(tellsOf);
  return {
    defines: [slug, ...[...metrics, ...events].map(({ id }) => id)],
    ...(metrics.length > 0 && { holds: digestThings(metrics, draft, stampText) }),
    ...(events.length > 0 && {
      events: Object.fromEntries(events.map((event) => [event.id, stampText(JSON.stringify(event))])),
    }),
    ...(tells.length > 0 && { tells }),
  };
}

/** Of an article, which defines itself, too. */
export const countFigures = ({ defines, events = {} }: FileFacts): number =>
  defines.length - 1 - Object.keys(events).length;

export const makeChartFacts = (chart: Chart): FileFacts => ({
  defines: [chart.id],
  ...(chart.kind === "series" && { draws: [...new Set(chart.series.map(thingOf))] }),
});
