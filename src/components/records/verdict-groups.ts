import { type Verdict, type VerdictKind, verdictKinds } from "../../claims/verdict.ts";
import type { Edition } from "../../edition.ts";
import type { Observation } from "../../model/observation.ts";

/** A claim with what came of recomputing it. */
export interface CheckedClaim {
  readonly claim: Observation;
  readonly verdict: Verdict;
}

/** Discrepancies first: they are what a reader must know. */
const order: readonly VerdictKind[] = ["discrepancy", "within-rounding", "implied", "consistent", "not-checkable"];

/** What each verdict means, under its heading. */
export const verdictMeanings: Readonly<Record<VerdictKind, string>> = {
  discrepancy:
    "Số nguồn in không ra từ các số khác nguồn in. Không có nghĩa ai sai: có thể in nhầm, làm tròn, hoặc đếm theo cách không nói ra.",
  "within-rounding": "Chênh một chút, và phần làm tròn hay chữ “khoảng”, “hơn” đủ để giải thích.",
  implied: "Nguồn in một số và một tỷ lệ, không in số còn lại. Chúng tôi tính ra số còn lại và ghi rõ là tính ra.",
  consistent: "Tính lại ra đúng con số nguồn in.",
  "not-checkable": "Nguồn không in đủ để tính lại.",
};

/** Verdicts by kind, discrepancies first; kinds without any are left out. */
export function groupVerdicts(
  verdicts: Iterable<Verdict>,
  edition: Edition,
): { kind: VerdictKind; name: string; claims: CheckedClaim[] }[] {
  const checked = [...verdicts].flatMap((verdict): CheckedClaim[] => {
    const claim = edition.observations.get(verdict.metric);
    return claim ? [{ claim, verdict }] : [];
  });
  const byKind = Map.groupBy(checked, ({ verdict }) => verdict.kind);
  return order.flatMap((kind) => {
    const claims = byKind.get(kind) ?? [];
    return claims.length > 0 ? [{ kind, name: verdictKinds[kind], claims }] : [];
  });
}
