/** What comes out of a claim of the reports, as they are or with one figure otherwise. */
import type { Verdict } from "../src/claims/verdict.ts";
import { makeVerdicts } from "../src/claims/verdicts.ts";
import type { MetricId } from "../src/model/id.ts";
import { makeReportEdition, reportMetrics } from "./report-claims.ts";

export type Input = (typeof reportMetrics)[number];

export function verdictOf(id: string, metrics: readonly Input[] = reportMetrics): Verdict {
  const verdict = makeVerdicts(makeReportEdition(metrics)).get(id as MetricId);
  if (!verdict) throw new Error(`no verdict on ${id}`);
  return verdict;
}

/** The reports without some of their figures. */
export const without = (...ids: readonly string[]): Input[] => reportMetrics.filter(({ id }) => !ids.includes(id));

/** The reports with one figure changed. */
export const changed = (id: string, change: Partial<Input>): Input[] =>
  reportMetrics.map((metric) => (metric.id === id ? { ...metric, ...change } : metric));
