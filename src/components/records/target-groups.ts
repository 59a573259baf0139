import { type Target, targetStates } from "../../claims/target.ts";
import type { Edition } from "../../edition.ts";
import { formatNumber } from "../../vi/number.ts";
import { joinList } from "../../vi/text.ts";

/** Targets whose outcome can be said, and those of which only the aim is known. */
interface TargetGroups {
  /** The latest first. */
  readonly known: readonly Target[];
  readonly open: readonly Target[];
}

const latestFirst = (a: Target, b: Target) => b.end.localeCompare(a.end) || b.start.localeCompare(a.start);

const isKnown = ({ result, ratio }: Target) => result !== undefined || ratio !== undefined;

export function groupTargets(targets: readonly Target[]): TargetGroups {
  const sorted = targets.toSorted(latestFirst);
  return { known: sorted.filter(isKnown), open: sorted.filter((target) => !isKnown(target)) };
}

/** `2 đạt, 1 trong khoảng và 5 chưa đạt`: how many targets stand in each state, the best first. */
export const countStates = (targets: readonly Target[]): string =>
  joinList(
    targetStates.flatMap((state) => {
      const count = targets.filter((target) => target.state === state).length;
      return count > 0 ? [`${formatNumber(count)} ${state}`] : [];
    }),
  );

/**
 * Targets, those that came out last before the others, so that older pages of their list keep what stands on them; those
 * of one article by their time.
 */
export function orderTargets(targets: readonly Target[], { observations, articles }: Edition): Target[] {
  const published = new Map<string, string>(articles.map((article) => [article.slug, article.published]));
  const dateOf = ({ metrics: [id] }: Target) => {
    const origin = id && observations.get(id)?.origin;
    return origin && "article" in origin ? (published.get(origin.article) ?? "") : "";
  };
  const dated = targets.toSorted(latestFirst).map((target) => ({ target, date: dateOf(target) }));
  return dated.sort((a, b) => b.date.localeCompare(a.date)).map(({ target }) => target);
}
