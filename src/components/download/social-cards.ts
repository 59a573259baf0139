import { amountText, makeAmount, whenText } from "../../charts/amount.ts";
import { selectCatalogue } from "../../charts/catalogue.ts";
import { type DrawnChart, makeDrawnChart } from "../../charts/make.ts";
import type { Card, CardSubject } from "../../download/card.ts";
import { sourceWords } from "../../download/credit.ts";
import type { Edition } from "../../edition.ts";
import { bindPlain } from "../../figures/template.ts";
import type { Article } from "../../model/article.ts";
import type { Chart } from "../../model/chart.ts";
import type { Comparison } from "../../model/comparison.ts";
import { type Entity, entityKinds } from "../../model/entity.ts";
import type { Indicator } from "../../model/indicator.ts";
import type { Observation } from "../../model/observation.ts";
import { countedUntil } from "../../series/latest.ts";
import { isAim } from "../../series/select.ts";
import { sections } from "../../site.ts";
import { articlePath, chartPath, comparisonPath, entityPath, indicatorPath } from "../../urls.ts";
import { breakdownName } from "../records/words.ts";
import { longestOfEntity, longestOfIndicator } from "./longest-series.ts";

type Parts = Pick<Card, "subject" | "credit">;

const showChart = (chart: DrawnChart, caption: string): Parts => ({
  subject: { kind: "chart", chart, caption },
  credit: sourceWords(chart),
});

const showText = (text: string): Parts => ({ subject: { kind: "text", text } });

const isCounted = ({ status, breakdown }: Observation) => status === "actual" && !breakdown;

/** The latest counted level of the whole; where none was counted, the latest level that is no aim; then any level. */
function leadingFigure(observations: readonly Observation[]): Observation | undefined {
  const levels = observations
    .filter(({ measure }) => measure === "level")
    .toSorted((a, b) => countedUntil(a).localeCompare(countedUntil(b)));
  return levels.findLast(isCounted) ?? levels.findLast((level) => !isAim(level)) ?? levels.at(-1);
}

function showFigure(observation: Observation, edition: Edition): Parts {
  const { indicator, entity, unit, source } = observation;
  const name = [edition.indicators.get(indicator)?.name ?? indicator, breakdownName(observation, edition)];
  const owner = edition.entities.get(entity)?.name ?? entity;
  const subject: CardSubject = {
    kind: "figure",
    amount: amountText(makeAmount(observation, unit)),
    caption: `${name.filter(Boolean).join(", ")}: ${owner}, ${whenText(observation)}`,
  };
  return { subject, credit: `Nguồn: ${edition.sources.get(source)?.shortName ?? source}` };
}

function showRecords(
  series: Chart | undefined,
  observations: readonly Observation[],
  words: string,
  edition: Edition,
): Parts {
  const chart = series && makeDrawnChart(series, edition);
  if (chart) return showChart(chart, chart.title);
  const figure = leadingFigure(observations);
  return figure ? showFigure(figure, edition) : showText(words);
}

function articleCard({ title, sapo, section, leadChart }: Article, edition: Edition): Card {
  const spec = edition.charts.get(leadChart);
  const lead = spec && makeDrawnChart(spec, edition);
  return {
    kicker: sections.find(({ id }) => id === section)?.name ?? "",
    headline: bindPlain(title, edition),
    ...(lead ? showChart(lead, lead.subtitle) : showText(bindPlain(sapo, edition))),
  };
}

function chartCard(spec: Chart, edition: Edition): Card {
  const chart = makeDrawnChart(spec, edition);
  return { kicker: "Biểu đồ", headline: chart.title, ...showChart(chart, chart.subtitle) };
}

function comparisonCard({ title, summary, charts }: Comparison, edition: Edition): Card {
  const spec = charts.flatMap((id) => edition.charts.get(id) ?? [])[0];
  const chart = spec && makeDrawnChart(spec, edition);
  return {
    kicker: "So sánh",
    headline: bindPlain(title, edition),
    ...(chart ? showChart(chart, chart.subtitle) : showText(bindPlain(summary, edition))),
  };
}

const indicatorCard = (indicator: Indicator, edition: Edition): Card => ({
  kicker: "Chỉ số",
  headline: indicator.name,
  ...showRecords(
    longestOfIndicator(edition, indicator.id),
    edition.observationsByIndicator.get(indicator.id) ?? [],
    indicator.definition,
    edition,
  ),
});

function entityCard({ id, name, kind, description }: Entity, edition: Edition): Card {
  const observations = edition.observationsByEntity.get(id) ?? [];
  return {
    kicker: `Đơn vị · ${entityKinds[kind]}`,
    headline: name,
    ...showRecords(longestOfEntity(edition, id), observations, bindPlain(description, edition), edition),
  };
}

const cards = {
  article: articleCard,
  chart: chartCard,
  comparison: comparisonCard,
  indicator: indicatorCard,
  entity: entityCard,
};

type Kind = keyof typeof cards;

/** A page that has a card of its own, standing for it where it is shared. */
export interface SharedPage {
  readonly path: string;
  readonly kind: Kind;
  /** The record that the page is about. */
  readonly item: Parameters<(typeof cards)[Kind]>[0];
}

/** Every page that has a card of its own; the others show the paper's. */
export const selectSharedPages = (edition: Edition): SharedPage[] => [
  ...edition.articles.map((item) => ({ path: articlePath(item.slug), kind: "article" as const, item })),
  ...[...selectCatalogue(edition).values()].map(({ chart }) => ({
    path: chartPath(chart.id),
    kind: "chart" as const,
    item: chart,
  })),
  ...[...edition.comparisons.values()].map((item) => ({
    path: comparisonPath(item.id),
    kind: "comparison" as const,
    item,
  })),
  ...[...edition.indicators.values()].map((item) => ({
    path: indicatorPath(item.id),
    kind: "indicator" as const,
    item,
  })),
  ...[...edition.entities.values()].map((item) => ({ path: entityPath(item.id), kind: "entity" as const, item })),
];

/** The card of a page, drawn when it is asked for. */
export const makeSharedCard = ({ kind, item }: SharedPage, edition: Edition): Card =>
  (cards[kind] as (item: SharedPage["item"], edition: Edition) => Card)(item, edition);
