import type { Edition } from "../edition.ts";
import type { MetricId } from "../model/id.ts";
import type { Observation } from "../model/observation.ts";
import { isMeasured, isTarget } from "./find.ts";
import type { Aim, Target } from "./target.ts";
import { type Claim, makeOutcome } from "./target-outcome.ts";
import type { Verdict } from "./verdict.ts";
import { makeVerdicts } from "./verdicts.ts";

type Group = readonly Observation[];
type Verdicts = ReadonlyMap<MetricId, Verdict>;

interface Context {
  readonly edition: Edition;
  readonly verdicts: Verdicts;
}

/** What is aimed at and by when, whoever says it: a printed target and the ratios to it have one subject. */
const subjectOf = ({ indicator, entity, breakdown, start, end }: Observation) =>
  [indicator, entity, breakdown ?? "", start, end].join("|");

/** Two printed amounts for one subject are two targets. */
const amountOf = (target: Observation) =>
  [subjectOf(target), target.measure, target.value, target.valueHigh ?? "", target.unit].join("|");

const identify = (metric: Observation) => ({
  indicator: metric.indicator,
  entity: metric.entity,
  breakdown: metric.breakdown,
  period: metric.period ?? metric.asOf ?? "",
  start: metric.start,
  end: metric.end,
});

const idsOf = (metrics: readonly (Observation | undefined)[]): MetricId[] => [
  ...new Set(metrics.flatMap((metric) => (metric ? [metric.id] : []))),
];

function makeClaim(claims: Group, verdicts: Verdicts): Claim | undefined {
  const claim = claims.find(({ id }) => verdicts.get(id)?.implied) ?? claims[0];
  if (!claim) return undefined;
  const verdict = verdicts.get(claim.id);
  return { claim, verdict, result: verdict?.inputs.find(isMeasured) };
}

/** Prints that agree make one target; `claims` are the printed ratios by subject. */
function makePrinted(group: Group, claims: ReadonlyMap<string, Group>, { verdicts, edition }: Context): Target | null {
  const [target] = group;
  if (!target) return null;
  const { value, valueHigh, unit, qualifier, measure } = target;
  const aim: Aim = { value, valueHigh, unit, qualifier };
  const ratios = measure === "level" ? (claims.get(subjectOf(target)) ?? []) : [];
  const claim = makeClaim(ratios, verdicts);
  const outcome = makeOutcome(target, aim, claim, edition);
  const metrics = idsOf([...group, outcome.result, ...ratios]);
  return { ...identify(target), measure, plan: target.plan ?? claim?.claim.plan, target: aim, ...outcome, metrics };
}

/** A target known only through a printed ratio to it. */
function makeImplied(ratios: Group, { verdicts, edition }: Context): Target | null {
  const claim = makeClaim(ratios, verdicts);
  if (!claim) return null;
  const implied = claim.verdict?.implied?.side === "denominator" ? claim.verdict.implied : undefined;
  const aim = implied && {
    value: implied.value,
    unit: implied.unit,
    implied: { low: implied.low, high: implied.high },
  };
  const outcome = makeOutcome(claim.claim, aim, claim, edition);
  const metrics = idsOf([...ratios, outcome.result]);
  return { ...identify(claim.claim), measure: "level", plan: claim.claim.plan, target: aim, ...outcome, metrics };
}

/** A growth target beside the level it leads to says the same thing twice. */
const isGrowth = ({ measure }: Observation) => measure === "change-percent" || measure === "change-factor";

/** The printed targets, those that agree in one group; `levels` are the subjects that have a target in absolute terms. */
function groupPrinted(observations: Group): {
  readonly groups: readonly Group[];
  readonly levels: ReadonlySet<string>;
} {
  const targets = observations.filter((target) => isTarget(target) && target.measure !== "plan-ratio");
  const levels = new Set(targets.filter(({ measure }) => measure === "level").map(subjectOf));
  const distinct = targets.filter((target) => !(isGrowth(target) && levels.has(subjectOf(target))));
  return { groups: [...Map.groupBy(distinct, amountOf).values()], levels };
}

/** Every target and plan, printed or implied by a printed ratio, with its result where one is known; in the order of time. */
export function makeTargets(edition: Edition, verdicts: Verdicts = makeVerdicts(edition)): Target[] {
  const context: Context = { edition, verdicts };
  const observations = [...edition.observations.values()];
  const ratios = observations.filter((claim) => claim.measure === "plan-ratio" && isMeasured(claim));
  const claims = Map.groupBy(ratios, subjectOf);
  const { groups, levels } = groupPrinted(observations);
  const printed = groups.map((group) => makePrinted(group, claims, context));
  const implied = [...claims]
    .filter(([subject]) => !levels.has(subject))
    .map(([, group]) => makeImplied(group, context));
  return [...printed, ...implied]
    .filter((target) => target !== null)
    .sort((a, b) => a.end.localeCompare(b.end) || a.start.localeCompare(b.start));
}
