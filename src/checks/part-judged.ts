import type { Parts } from "../edition.ts";
import type { Metric } from "../model/metric.ts";
import { chartFile } from "../read/chart.ts";
import { publishedFiguresFile } from "../read/published-figures.ts";
import type { CheckInput } from "./check.ts";
import { type Thing, thingOf } from "./file-facts.ts";
import type { Changes } from "./part-selection.ts";

const selectMetrics = (metrics: readonly Metric[], things: ReadonlySet<Thing>) =>
  metrics.filter((metric) => things.has(thingOf(metric)));

/** Of the figures that readers have seen, those of these ids. */
const selectPublished = (text: string, ids: ReadonlySet<string>): string =>
  text
    .split("\n")
    .filter((line, index) => index === 0 || ids.has(line.slice(0, line.indexOf(",")).replaceAll('"', "")))
    .join("\n");

/** Ids that came or went, and of all figures of changed things. */
export function findTouchedIds({ parts }: CheckInput, { change: { things, ids } }: Changes): ReadonlySet<string> {
  const metrics = [...parts.rows.map(({ metric }) => metric), ...parts.articles.flatMap((article) => article.metrics)];
  return new Set<string>([...ids, ...selectMetrics(metrics, things).map(({ id }) => id)]);
}

/** Addresses that exist by a chart that changed, or by the figures of changed things. */
function selectEmbeds({ embeds }: Parts, { now, gone, change: { things } }: Changes, touched: ReadonlySet<string>) {
  const files = new Set([...now.keys(), ...gone]);
  return embeds.filter(({ id }) => {
    const [first = "", second = ""] = id.split("--");
    const [chart = ""] = id.split("/");
    return things.has(`${first}--${second}`) || touched.has(second) || files.has(chartFile(chart));
  });
}

/**
 * The paper as if it held no figures but those of changed things, and no charts but those that changed: what was not wrong
 * in the rest is not wrong now. No relation, ruling or comparison names any of them, or the whole would be looked at.
 */
export function selectJudged(input: CheckInput, changes: Changes, touched: ReadonlySet<string>): CheckInput {
  const { parts, textOf } = input;
  const { things } = changes.change;
  return {
    ...input,
    parts: {
      ...parts,
      articles: parts.articles.map((article) => ({ ...article, metrics: selectMetrics(article.metrics, things) })),
      charts: parts.charts.filter(({ id }) => changes.now.has(chartFile(id))),
      rows: parts.rows.filter(({ metric }) => things.has(thingOf(metric))),
      // Neither the frozen copies nor the list of them changed.
      embeds: selectEmbeds(parts, changes, touched).map(({ frozen: _frozen, ...embed }) => embed),
      comparisons: [],
      relations: [],
      rulings: [],
    },
    textOf: (file) => {
      if (file !== publishedFiguresFile) return textOf(file);
      return touched.size === 0 ? "" : selectPublished(textOf(file), touched);
    },
  };
}
