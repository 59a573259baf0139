import { findCatalogued, selectCatalogue } from "../../charts/catalogue.ts";
import { makeDrawnChart } from "../../charts/make.ts";
import { showChart } from "../../charts/show-chart.ts";
import type { Edition } from "../../edition.ts";
import { makeEmbeddable } from "../../embed/embeddable.ts";
import { farewell, isRemoved, type RemovedEmbed } from "../../embed/farewell.ts";
import { frozenContent } from "../../embed/frozen.ts";
import type { SafeHtml } from "../../html.ts";
import type { Chart } from "../../model/chart.ts";
import type { ChartId } from "../../model/id.ts";
import { readFrozen } from "../../published.ts";

/** What stands at one address of an embed. */
interface Embed {
  readonly title: string;
  readonly content: SafeHtml;
  /** The chart whose page search engines should know instead; without it, the page of all charts. */
  readonly of?: ChartId | undefined;
  /** Whether there is more to embed. */
  readonly isLive: boolean;
}

/** What stands at an address, in plain data. */
type Subject =
  | { readonly kind: "live"; readonly chart: Chart }
  | { readonly kind: "removed"; readonly embed: RemovedEmbed }
  | { readonly kind: "frozen"; readonly id: string; readonly version: string };

interface EmbedAddress {
  /** Below `/nhung/`: a chart's id, a view's, either with a frozen version. */
  readonly address: string;
  readonly subject: Subject;
}

function showLive(chart: Chart, edition: Edition): Embed {
  const { title, id } = makeDrawnChart(chart, edition);
  return { title, content: showChart(chart, edition, { headingLevel: 1, context: "embed" }), of: id, isLive: true };
}

function showRemoved(embed: RemovedEmbed, edition: Edition): Embed {
  const chart = embed.removed.instead && edition.charts.get(embed.removed.instead);
  const instead = chart && makeEmbeddable(chart, edition);
  return { title: "Biểu đồ đã gỡ", content: farewell(embed, instead), of: instead?.id, isLive: false };
}

function showFrozen(id: string, version: string, edition: Edition): Embed {
  const frozen = readFrozen(id, version, edition);
  const of = id as ChartId;
  return {
    title: `${frozen.title} (bản đóng băng)`,
    content: frozenContent(frozen, version, edition),
    of: findCatalogued(of, edition) ? of : undefined,
    isLive: false,
  };
}

/** Every address ever given out: of a chart or a view, of one that was taken down, of a frozen copy. */
export const selectEmbedAddresses = (edition: Edition): EmbedAddress[] => [
  ...[...selectCatalogue(edition).values()].map(
    ({ chart }): EmbedAddress => ({ address: chart.id, subject: { kind: "live", chart } }),
  ),
  ...edition.embeds
    .filter(isRemoved)
    .map((embed): EmbedAddress => ({ address: embed.id, subject: { kind: "removed", embed } })),
  ...edition.embeds.flatMap(({ id, frozen = [] }) =>
    frozen.map((version): EmbedAddress => ({ address: `${id}/${version}`, subject: { kind: "frozen", id, version } })),
  ),
];

/** What is shown at an address. */
export function makeEmbed({ subject }: EmbedAddress, edition: Edition): Embed {
  if (subject.kind === "live") return showLive(subject.chart, edition);
  return subject.kind === "removed"
    ? showRemoved(subject.embed, edition)
    : showFrozen(subject.id, subject.version, edition);
}
