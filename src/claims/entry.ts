import { groupByEach } from "../edition/group-by-each.ts";
import type { Edition } from "../edition.ts";
import type { EntityId, EventId, MetricId, SourceId } from "../model/id.ts";
import type { Observation } from "../model/observation.ts";
import type { MomentOf, Relation } from "../model/relation.ts";
import { once, question } from "../reads.ts";
import { makeRelationVerdicts, type RelationVerdict } from "./declared/declared.ts";
import { type Finding, type VerdictKind, verdictKinds } from "./verdict.ts";
import { makeVerdicts } from "./verdicts.ts";

/** `doubted`: the arithmetic is right and the desk does not use its result. */
export type EntryKind = VerdictKind | "doubted";

export const entryKindNames: Readonly<Record<EntryKind, string>> = { ...verdictKinds, doubted: "đáng ngờ" };

/** One line of the truth desk: a claim that a source prints, or a relation that its figures are held to. */
export interface Entry {
  /** The claim's or the relation's: its permanent address on the page of verdicts. */
  readonly id: string;
  readonly kind: EntryKind;
  readonly finding: Finding;
  /** The printed figure that is checked, where there is one. */
  readonly claim?: Observation | undefined;
  /** What editors wrote about it. */
  readonly relation?: Relation | undefined;
  readonly entities: readonly EntityId[];
  readonly sources: readonly SourceId[];
}

const momentsOf = (relation: Relation | undefined): MomentOf[] => {
  if (relation?.kind === "dates") return [relation.from, relation.to];
  return relation?.kind === "early" ? [relation.on] : [];
};

/** An exchange rate is only the yardstick: nobody looks for a verdict under the country. */
const isSubject = ({ unit }: Observation) => unit !== "đồng/USD";

type Events = ReadonlyMap<EventId, Edition["events"][number]>;

/** Whom and what source it speaks of: those of its figures, and of the events and papers that its dates come from. */
function placeEntry(figures: readonly Observation[], relation: Relation | undefined, events: Events) {
  const moments = momentsOf(relation);
  const told = moments.flatMap(({ event }) => (event && events.get(event)) || []);
  const papers = moments.flatMap(({ source }) => source ?? []);
  return {
    entities: [
      ...new Set([
        ...figures.filter(isSubject).map(({ entity }) => entity),
        ...told.flatMap(({ entities }) => entities),
      ]),
    ],
    sources: [...new Set([...figures.map(({ source }) => source), ...told.map(({ source }) => source), ...papers])],
  };
}

const kindOf = ({ kind }: Finding, relation: Relation | undefined): EntryKind =>
  relation?.doubt && kind !== "discrepancy" ? "doubted" : kind;

function makeEntry(id: string, finding: Finding, extra: Pick<Entry, "claim" | "relation">, events: Events): Entry {
  const { claim, relation } = extra;
  const figures = [...(claim ? [claim] : []), ...finding.inputs];
  return { id, kind: kindOf(finding, relation), finding, claim, relation, ...placeEntry(figures, relation, events) };
}

function makeAll(edition: Edition): readonly Entry[] {
  const events: Events = new Map(edition.events.map((event) => [event.id, event]));
  const declared = [...makeRelationVerdicts(edition).values()];
  const words = new Map<MetricId, RelationVerdict>(
    declared.flatMap((verdict) => (verdict.relation.kind === "claim" ? [[verdict.relation.metric, verdict]] : [])),
  );
  const claims = [...makeVerdicts(edition).values()].map((verdict) => {
    const claim = edition.observations.get(verdict.metric);
    return makeEntry(verdict.metric, verdict, { claim, relation: words.get(verdict.metric)?.relation }, events);
  });
  const relations = declared
    .filter(({ relation }) => relation.kind !== "claim")
    .map(({ relation, stated, ...finding }) => {
      const claim = stated && edition.observations.get(stated);
      return makeEntry(relation.id, finding, { claim, relation }, events);
    });
  return [...claims, ...relations];
}

/** Everything the truth desk checked: the claims, then the declared relations in the order of their file. */
export const makeEntries = once(makeAll);

/** What says the most of a claim comes first; that it could not be checked says the least. */
const gravest: readonly EntryKind[] = [
  "discrepancy",
  "doubted",
  "within-rounding",
  "consistent",
  "implied",
  "not-checkable",
];

type Judged = Pick<Entry, "kind">;
/** The gravest first. */
export const compareGravity = (a: Judged, b: Judged): number => gravest.indexOf(a.kind) - gravest.indexOf(b.kind);

const entryByClaim = once((edition: Edition): ReadonlyMap<MetricId, Entry> => {
  const byClaim = new Map<MetricId, Entry>();
  // Among equals the claim's own entry, which stands before the declared relations.
  for (const entry of makeEntries(edition).toSorted(compareGravity)) {
    if (entry.claim && !byClaim.has(entry.claim.id)) byClaim.set(entry.claim.id, entry);
  }
  return byClaim;
});

/** What the desk says of a printed claim, and where. */
interface ClaimVerdict {
  /** Address of the entry: the claim's own, or that of a declared relation which says more. */
  readonly id: string;
  readonly kind: EntryKind;
  readonly explanation: string;
}

const askVerdict = question("verdict", (edition, metric: MetricId): ClaimVerdict | undefined => {
  const entry = makeVerdicts(edition).has(metric) ? entryByClaim(edition).get(metric) : undefined;
  return entry && { id: entry.id, kind: entry.kind, explanation: entry.finding.explanation };
});

/** The gravest verdict on a claim, so that no page calls right what another calls doubtful; undefined for a level. */
export const verdictOf = (metric: MetricId, edition: Edition): ClaimVerdict | undefined => askVerdict(edition, metric);

/** What an entry speaks of. */
const figuresOf = ({ claim, finding }: Entry): MetricId[] => [
  ...(claim ? [claim.id] : []),
  ...finding.inputs.map(({ id }) => id),
];

const entriesByFigure = once((edition: Edition) =>
  groupByEach(
    makeEntries(edition).map((entry, place) => ({ entry, place })),
    ({ entry }) => figuresOf(entry),
  ),
);

const askEntries = question("entries-of", (edition, id: MetricId) => entriesByFigure(edition).get(id) ?? []);

/** The entries that speak of any of these figures, in the order of all. */
export function selectEntriesOf(figures: readonly Observation[], edition: Edition): Entry[] {
  const found = new Map(figures.flatMap(({ id }) => askEntries(edition, id)).map(({ place, entry }) => [place, entry]));
  return [...found].sort(([a], [b]) => a - b).map(([, entry]) => entry);
}
