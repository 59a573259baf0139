import type { Observation } from "../../model/observation.ts";

/**
 * What a page shows at most, so that none grows with the archive. The downloads hold every figure; what their files hold
 * at most is said in `machine/year-parts.ts` and `explore/shelf-parts.ts`.
 */
export const most = {
  articles: 100,
  /** Headlines of a month on the page of its year. */
  ofMonth: 10,
  /** Verdicts of one kind on the page of all verdicts, and names in a filter of them. */
  ofKind: 8,
  /** Those that do not agree are what a reader must know. */
  discrepancies: 30,
  filters: 40,
  events: 200,
  /** Rows of figures on one page, in all its tables. */
  rows: 100,
  /** Figures on the page of an indicator or an entity that stand in sight; more are folded away in groups. */
  unfolded: 20,
  /** Groups that have a table of their own there. */
  folds: 24,
  /** Pictures of series on the page of an indicator, and what they weigh together; the other series are linked to. */
  pictures: 6,
  pictureWeight: 85,
  /** Newest figures in large type, and small pictures of charts, on the page of an entity; what these weigh together. */
  newest: 6,
  tiles: 6,
  tileWeight: 40,
  /** Links to charts, and to comparisons, on one page. */
  charts: 60,
  /** Of those to charts, under one indicator where readers pick: those that editors drew before the others. */
  ofIndicator: 12,
  comparisons: 60,
  /** Of those to charts, on the page of an entity: to charts of editors. */
  editorsCharts: 8,
  /** Names by which the search finds a page that is about many. */
  names: 40,
  /** Events and figures on a timeline, in all its years. */
  moments: 450,
} as const;

/** Whether figures are told group by group, folded away: so many that one table is long, of not too many groups. */
export function isFolded(observations: readonly Observation[], groupOf: (observation: Observation) => string): boolean {
  const groups = new Set(observations.map(groupOf)).size;
  return observations.length > most.unfolded && groups > 1 && groups <= most.folds;
}

/** Items on a full page of a list; the newest page holds up to twice as many. */
export const pageSize = {
  articles: 20,
  headlines: 50,
  verdicts: 40,
  corrections: 20,
  charts: 24,
  sources: 50,
  targets: 60,
  comparisons: 30,
} as const;

/** What each of so many parts of a page may show, so that together they stay below `whole`; a part shows at least 5. */
export const shareOf = (whole: number, parts: number): number => Math.max(5, Math.floor(whole / Math.max(parts, 1)));

/**
 * What each part of a page may show at most, so that all stay within `whole`: small parts are shown whole and leave the
 * room they do not need to larger ones; a part shows at least 5.
 */
export function shareAmong(whole: number, sizes: readonly number[]): number {
  let share = 0;
  let room = whole;
  const ascending = sizes.toSorted((a, b) => a - b);
  for (const [at, size] of ascending.entries()) {
    share = Math.floor(room / (ascending.length - at));
    if (size > share) break;
    room -= size;
    share = size;
  }
  return Math.max(5, share);
}

/** A picture in two widths with its table, in kilobytes: so much whatever it draws, and so much a point. */
export const pictureWeight = (points: number): number => 9 + points;

/** The first items whose sizes together stay within `whole`, and the first of them whatever its size. */
export function takeWithin<Item>(items: readonly Item[], sizeOf: (item: Item) => number, whole: number): Item[] {
  let room = whole;
  return items.filter((item, index) => {
    room -= sizeOf(item);
    return index === 0 || room >= 0;
  });
}

/** The `count` figures that speak of the latest time, in the order given. */
export function selectNewest(observations: readonly Observation[], count: number): readonly Observation[] {
  if (observations.length <= count) return observations;
  const newest = new Set(observations.toSorted((a, b) => b.end.localeCompare(a.end)).slice(0, count));
  return observations.filter((observation) => newest.has(observation));
}
