import type { Edition } from "../edition.ts";
import type { Observation } from "../model/observation.ts";
import { periodSpan, type Span } from "../model/span.ts";
import { sameDimension } from "../model/unit.ts";
import { formatPeriod } from "../vi/period.ts";
import {
  type Closeness,
  closenessTo,
  type Found,
  isMeasured,
  isStock,
  isTarget,
  lastMoment,
  pickLevel,
  selectLevels,
} from "./find.ts";

/** The two amounts a claim relates, as far as sources print them, and when each is (or would be) dated. */
export interface Sides {
  readonly numerator: Found;
  readonly denominator: Found;
  /** “năm 2018”; empty when the claim does not say. */
  readonly numeratorTime: string;
  readonly denominatorTime: string;
}

const inWords = (period: string | undefined) => (period ? formatPeriod(period) : "");

/** Only amounts of one dimension divide: capital may be printed in đồng and in USD. */
const comparable = (levels: readonly Observation[], other: Found) => {
  const [first] = other;
  return first ? levels.filter((level) => sameDimension(level.unit, first.unit)) : levels;
};

/** When the amount that changed was reached: for a stock the claim's date, for a flow its whole period. */
function endSpan(claim: Observation, stock: boolean): Span | null {
  if (!stock) return claim;
  return claim.asOf ? periodSpan(claim.asOf) : lastMoment(claim.period ?? "");
}

function changeSides(claim: Observation, edition: Edition): Sides {
  const stock = isStock(claim, edition);
  const levels = selectLevels(claim, edition);
  const span = endSpan(claim, stock);
  const reached = levels.filter(claim.status === "target" ? isTarget : isMeasured);
  const numerator = span ? pickLevel(claim, reached, closenessTo(span, stock)) : [];
  const base = claim.baseline && (stock ? lastMoment(claim.baseline) : periodSpan(claim.baseline));
  const before = comparable(levels.filter(isMeasured), numerator);
  return {
    numerator,
    denominator: base ? pickLevel(claim, before, closenessTo(base, stock)) : [],
    numeratorTime: inWords(stock ? (claim.asOf ?? claim.period?.split("/").at(-1)) : claim.period),
    denominatorTime: inWords(claim.baseline),
  };
}

/**
 * A plan is for its whole period, the result may be counted only up to the day of the report: 79 admitted in six months
 * are 56,4% of the plan of the year. Such a part is trusted only from the claim's own source, and only up to its date.
 */
function resultCloseness(claim: Observation, stock: boolean): Closeness {
  const end = claim.asOf && periodSpan(claim.asOf)?.end;
  return (level) => {
    const whole = closenessTo(claim, stock)(level);
    if (whole !== null) return whole;
    const partial = level.start === claim.start && level.end < claim.end && level.source === claim.source;
    return partial && (!end || level.end === end) ? 3 : null;
  };
}

function planSides(claim: Observation, edition: Edition): Sides {
  const stock = isStock(claim, edition);
  const levels = selectLevels(claim, edition);
  const numerator = pickLevel(claim, levels.filter(isMeasured), resultCloseness(claim, stock));
  const targets = comparable(levels.filter(isTarget), numerator);
  const time = inWords(claim.period ?? claim.asOf);
  return {
    numerator,
    denominator: pickLevel(claim, targets, closenessTo(claim, stock)),
    numeratorTime: time,
    denominatorTime: time,
  };
}

/** Finds what a change or a plan-ratio speaks of. */
export const findSides = (claim: Observation, edition: Edition): Sides =>
  claim.measure === "plan-ratio" ? planSides(claim, edition) : changeSides(claim, edition);
