import type { Edition } from "../edition.ts";
import type { MetricId } from "../model/id.ts";
import type { Observation } from "../model/observation.ts";
import { once } from "../reads.ts";
import { formatQuantity } from "../vi/quantity.ts";
import { imply } from "./imply.ts";
import { recompute } from "./recompute.ts";
import { makeRelation, type Relation } from "./relation.ts";
import { findSides, type Sides } from "./sides.ts";
import type { Finding, Verdict } from "./verdict.ts";

const notCheckable = (explanation: string, inputs: readonly Observation[] = []): Finding => ({
  kind: "not-checkable",
  arithmetic: "",
  explanation,
  inputs,
});

function findShare(claim: Observation): Finding {
  if (claim.status === "target") return notCheckable("Đây là chỉ tiêu đặt ra, không phải kết quả tính từ hai số.");
  return notCheckable("Nguồn không in đủ cả phần được đếm lẫn toàn bộ, nên chưa tính lại được.");
}

function findConflict({ names }: Relation, sides: Sides): Finding | null {
  for (const side of ["numerator", "denominator"] as const) {
    const found = sides[side];
    if (found.length < 2) continue;
    const values = found.map((level) => formatQuantity(level)).join("; ");
    return notCheckable(
      `Có ${found.length} số khác nhau cho cùng một ${names[side]}: ${values}. Chưa chọn được số nào để tính lại.`,
      found,
    );
  }
  return null;
}

function findNothing({ names }: Relation, { numeratorTime, denominatorTime }: Sides): Finding {
  const dated = (name: string, time: string) => (time ? `${name} (${time})` : name);
  const numerator = dated(names.numerator, numeratorTime);
  const denominator = dated(names.denominator, denominatorTime);
  return notCheckable(`Chưa có ${numerator} lẫn ${denominator} để tính lại.`);
}

function findRelated(claim: Observation, relation: Relation, edition: Edition): Finding {
  const sides = findSides(claim, edition);
  const { numeratorTime, denominatorTime } = sides;
  const [numerator] = sides.numerator;
  const [denominator] = sides.denominator;
  const conflict = findConflict(relation, sides);
  if (conflict) return conflict;
  if (numerator && denominator) return recompute(claim, relation, numerator, denominator);
  if (!denominatorTime) return notCheckable("Nguồn không nêu đem so với thời điểm nào, nên chưa tính lại được.");
  if (numerator) return imply({ claim, relation, known: numerator, side: "denominator", time: denominatorTime });
  if (denominator) return imply({ claim, relation, known: denominator, side: "numerator", time: numeratorTime });
  return findNothing(relation, sides);
}

/** A figure taken from elsewhere than the claim is named, because then two sources are compared, not one with itself. */
function nameOtherSources(claim: Observation, { inputs }: Finding, { sources }: Edition): string {
  const others = inputs.filter((input) => input.source !== claim.source);
  const names = others.map(
    (input) => `${formatQuantity(input)} lấy từ ${sources.get(input.source)?.shortName ?? input.source}`,
  );
  return names.length > 0 ? ` Số ${names.join("; ")}.` : "";
}

function makeVerdict(claim: Observation, edition: Edition): Verdict {
  const relation = makeRelation(claim);
  const finding = relation ? findRelated(claim, relation, edition) : findShare(claim);
  const explanation = finding.explanation + nameOtherSources(claim, finding, edition);
  return { metric: claim.id, ...finding, explanation };
}

/** Recomputes every claim: a metric whose measure is not `level`. Once an Edition, because many pages ask. */
export const makeVerdicts = once((edition: Edition): ReadonlyMap<MetricId, Verdict> => {
  const claims = [...edition.observations.values()].filter(({ measure }) => measure !== "level");
  return new Map(claims.map((claim) => [claim.id, makeVerdict(claim, edition)]));
});
