import { selectEntriesOf } from "../claims/entry.ts";
import { groupByEach } from "../edition/group-by-each.ts";
import type { Edition, PublishedCorrection } from "../edition.ts";
import { bindPlain } from "../figures/template.ts";
import type { ComparisonId, EntityId, IndicatorId, MetricId } from "../model/id.ts";
import type { Observation } from "../model/observation.ts";
import { once, question } from "../reads.ts";
import { selectCorrections } from "../series/corrections.ts";
import { isShown } from "./catalogue.ts";
import type { ShelfKey } from "./shelf-parts.ts";

export interface PreparedComparison {
  readonly id: ComparisonId;
  readonly title: string;
  readonly metrics: readonly MetricId[];
  readonly comparability: readonly string[];
}

/** A claim or a relation that does not add up, or that the desk does not trust. */
interface Doubted {
  readonly id: string;
  readonly title: string;
  readonly metrics: readonly MetricId[];
}

/** What is said elsewhere of the figures of a shelf. */
export interface ShelfFacts {
  readonly corrections: readonly PublishedCorrection[];
  readonly doubted: readonly Doubted[];
  readonly comparisons: readonly PreparedComparison[];
}

/** The figures of a shelf, in the order of time. */
export function selectShelved(key: ShelfKey, edition: Edition): Observation[] {
  const [indicator, entity] = key.split("/") as [IndicatorId, EntityId?];
  const figures = entity
    ? edition.observationsByEntity.get(entity)?.filter((figure) => figure.indicator === indicator)
    : edition.observationsByIndicator.get(indicator);
  return (figures ?? []).filter((figure) => isShown(figure, edition));
}

function groupComparisons(edition: Edition) {
  const comparisons = [...edition.comparisons.values()].map(
    ({ id, title, rows, comparability }): PreparedComparison => ({
      id,
      title: bindPlain(title, edition),
      metrics: rows.flatMap(({ cells }) => cells.filter((cell) => cell !== null)),
      comparability: comparability.map((sentence) => bindPlain(sentence, edition)),
    }),
  );
  return groupByEach(comparisons, ({ metrics }) => metrics);
}

const comparisonsByMetric = once(groupComparisons);

const findDoubted = (figures: readonly Observation[], edition: Edition): Doubted[] =>
  selectEntriesOf(figures, edition)
    .filter(({ kind }) => kind === "discrepancy" || kind === "doubted")
    .map(({ id, relation, claim, finding }) => ({
      id,
      title: relation ? bindPlain(relation.title, edition) : finding.explanation,
      metrics: [...(claim ? [claim.id] : []), ...finding.inputs.map((input) => input.id)],
    }));

/** One question a shelf, so that what is said of the figures of others does not make it anew. */
export const askFacts = question("shelf-facts", (edition, key: ShelfKey): ShelfFacts => {
  const figures = selectShelved(key, edition);
  const metrics = figures.map(({ id }) => id);
  return {
    corrections: selectCorrections(metrics, edition),
    doubted: findDoubted(figures, edition),
    comparisons: [...new Set(metrics.flatMap((id) => comparisonsByMetric(edition).get(id) ?? []))],
  };
});
