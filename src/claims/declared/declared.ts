import type { Edition } from "../../edition.ts";
import type { MetricId, RelationId } from "../../model/id.ts";
import type { Relation, RelationKind, RelationOf } from "../../model/relation.ts";
import { once } from "../../reads.ts";
import { capitalise } from "../../vi/text.ts";
import type { Finding } from "../verdict.ts";
import { makeVerdicts } from "../verdicts.ts";
import { checkChange } from "./change.ts";
import { checkDates } from "./dates.ts";
import { checkEarly } from "./early.ts";
import { checkEquivalence } from "./equivalence.ts";
import { checkQuotient } from "./quotient.ts";
import { checkRange } from "./range.ts";
import { checkSame } from "./same.ts";
import { checkStockFlow } from "./stock-flow.ts";
import { checkSum } from "./sum.ts";
import { type Ground, Uncheckable } from "./term.ts";

/** What comes of a declared relation. */
export interface RelationVerdict extends Finding {
  readonly relation: Relation;
  /** The printed figure that the relation is held against, where there is one. */
  readonly stated?: MetricId | undefined;
}

type Checks = { readonly [Kind in RelationKind]: (relation: RelationOf<Kind>, ground: Ground) => Finding };

function checkClaim({ metric }: RelationOf<"claim">, { verdicts }: Ground): Finding {
  const verdict = verdicts.get(metric);
  if (!verdict) throw new Uncheckable("Con số này không phải là một tỷ lệ hay mức tăng để tính lại.");
  return verdict;
}

/** One function a kind of relation. */
const checks: Checks = {
  claim: checkClaim,
  sum: checkSum,
  quotient: checkQuotient,
  change: checkChange,
  equivalence: checkEquivalence,
  "stock-flow": checkStockFlow,
  dates: checkDates,
  early: checkEarly,
  same: checkSame,
  range: checkRange,
};

/** Why a relation cannot be computed; null when it is not its fault. Units that do not convert are a RangeError. */
function reasonIn(error: unknown): string | null {
  if (error instanceof Uncheckable) return error.message;
  return error instanceof RangeError ? `${capitalise(error.message)}.` : null;
}

function check(relation: Relation, ground: Ground): Finding {
  try {
    return (checks[relation.kind] as (relation: Relation, ground: Ground) => Finding)(relation, ground);
  } catch (error) {
    const explanation = reasonIn(error);
    if (explanation === null) throw error;
    return { kind: "not-checkable", arithmetic: "", explanation, inputs: [] };
  }
}

const statedBy = (relation: Relation): MetricId | undefined => {
  if (relation.kind === "claim") return relation.metric;
  return "result" in relation ? relation.result : undefined;
};

function makeAll(edition: Edition): ReadonlyMap<RelationId, RelationVerdict> {
  const ground: Ground = { edition, verdicts: makeVerdicts(edition) };
  return new Map(
    [...edition.relations.values()].map((relation) => {
      const finding = check(relation, ground);
      return [relation.id, { ...finding, relation, stated: statedBy(relation) }];
    }),
  );
}

/** Recomputes every relation of `data/relations.yaml`; once an Edition. */
export const makeRelationVerdicts = once(makeAll);
