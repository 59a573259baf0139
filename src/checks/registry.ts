import { mdxComponents, mdxLinks, mdxSyntax } from "./article-body.ts";
import { articleDates } from "./article-dates.ts";
import { changedFigure } from "./changed-figure.ts";
import { characters } from "./characters.ts";
import { chartData } from "./chart-data.ts";
import { chartViews } from "./chart-views.ts";
import type { ArchiveCheck, Check, FileCheck } from "./check.ts";
import { comparisonCells } from "./comparison-cells.ts";
import { csvFormula } from "./csv-formula.ts";
import { duplicateId } from "./duplicate-id.ts";
import { duplicateObservation } from "./duplicate-observation.ts";
import { embedPermanence } from "./embed-permanence.ts";
import { entityFamily } from "./entity-family.ts";
import { figures } from "./figures.ts";
import { frozenCopies } from "./frozen-copies.ts";
import { looseNumber } from "./loose-number.ts";
import { markup } from "./markup.ts";
import { metricDates } from "./metric-dates.ts";
import { missingSource } from "./missing-source.ts";
import { periodBasis } from "./period-basis.ts";
import { cumulativeFalls, partExceedsWhole, unitSlip } from "./plausibility.ts";
import { qualifierWords } from "./qualifier-words.ts";
import { range } from "./range.ts";
import { relation, unexplainedDiscrepancy } from "./relation.ts";
import { ruling } from "./ruling.ts";
import { sourceDates } from "./source-dates.ts";
import { thousandsDot } from "./thousands-dot.ts";
import { unitDimension } from "./unit-dimension.ts";
import { unknownBreakdown } from "./unknown-breakdown.ts";
import { unknownId } from "./unknown-id.ts";
import { unusedId } from "./unused-id.ts";
import { wholeCount } from "./whole-count.ts";

/** Every check there is; reading itself adds the rules of syntax and shape. */
export const checks: readonly Check[] = [
  characters,
  markup,
  duplicateId,
  unknownId,
  unknownBreakdown,
  unusedId,
  articleDates,
  sourceDates,
  entityFamily,
  embedPermanence,
  frozenCopies,
  comparisonCells,
  mdxSyntax,
  mdxComponents,
  mdxLinks,
  figures,
  looseNumber,
  qualifierWords,
  missingSource,
  periodBasis,
  metricDates,
  range,
  unitDimension,
  wholeCount,
  thousandsDot,
  duplicateObservation,
  unitSlip,
  partExceedsWhole,
  cumulativeFalls,
  ruling,
  relation,
  unexplainedDiscrepancy,
  changedFigure,
  csvFormula,
  chartData,
  chartViews,
];

export const fileChecks: readonly FileCheck[] = checks.filter((check) => check.looksAt === "files");
export const archiveChecks: readonly ArchiveCheck[] = checks.filter((check) => check.looksAt === "archive");
