import { selectEntriesOf } from "../claims/entry.ts";
import type { Edition, PublishedCorrection } from "../edition.ts";
import { bindPlain } from "../figures/template.ts";
import type { ComparisonId, EntityId, IndicatorId, MetricId } from "../model/id.ts";
import type { Observation } from "../model/observation.ts";
import { once, question } from "../reads.ts";
import { isShown } from "./catalogue.ts";
import type { ShelfKey } from "./shelf-parts.ts";

export interface PreparedComparison {
  readonly id: ComparisonId;
  readonly title: string;
  readonly metrics: readonly MetricId[];
  readonly comparability: readonly string[];
}

/** A claim or a relation that does not add up, or that the desk does not trust. */
export interface Doubted {
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

const correctionsByMetric = once(({ corrections }: Edition) => Map.groupBy(corrections, ({ metric }) => metric));

function groupComparisons(edition: Edition) {
  const pairs = [...edition.comparisons.values()].flatMap(({ id, title, rows, comparability }) => {
    const comparison: PreparedComparison = {
      id,
      title: bindPlain(title, edition),
      metrics: rows.flatMap(({ cells }) => cells.filter((cell) => cell !== null)),
      comparability: comparability.map((sentence) => bindPlain(sentence, edition)),
    };
    return comparison.metrics.map((metric) => ({ metric, comparison }));
  });
  return Map.groupBy(pairs, ({ metric }) => metric);
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
  const corrections = figures.flatMap(({ id }) => correctionsByMetric(edition).get(id) ?? []);
  const comparisons = figures.flatMap(({ id }) => comparisonsByMetric(edition).get(id) ?? []);
  return {
    corrections: corrections.toSorted((a, b) => b.at.localeCompare(a.at) || a.id.localeCompare(b.id)),
    doubted: findDoubted(figures, edition),
    comparisons: [...new Set(comparisons.map(({ comparison }) => comparison))],
  };
});
