import { dearestEdit, type EditRun } from "./edit-results.ts";
import type { Results, Run } from "./results.ts";
import type { StartRun } from "./start-results.ts";

/** The name of our own site in the results. */
export const ownSite = "Nhịp KCN";
/** The same with no pages but such as the peers have. */
export const ownSamePages = "Nhịp KCN, the peers' pages alone";
const buildStep = "build";

/** What was aimed at when the work began, and whether the largest site measured meets it. */
export interface AimReached {
  readonly name: string;
  /** At most this. */
  readonly most: number;
  readonly decimals: number;
  /** Undefined where it was not measured. */
  readonly value: number | undefined;
  /** So many articles the largest site had that was measured for it. */
  readonly articles: number;
}

const largest = (runs: readonly Run[]) => Math.max(0, ...runs.map(({ articles }) => articles));

const findBuild = (runs: readonly Run[], site: RegExp | string, articles: number) =>
  runs.find(
    (run) =>
      run.step === buildStep &&
      run.articles === articles &&
      (typeof site === "string" ? run.site === site : site.test(run.site)),
  );

const quotient = (a: number | undefined, b: number | undefined) => (a !== undefined && b ? a / b : undefined);

/**
 * CPU of our build over that of the peer whose name begins so, at the largest size both were measured at; of the same
 * pages, where that was measured.
 */
function ratioTo(peer: RegExp, runs: readonly Run[]): Pick<AimReached, "value" | "articles"> {
  const articles = largest(runs.filter(({ site, step }) => step === buildStep && peer.test(site)));
  const own = findBuild(runs, ownSamePages, articles) ?? findBuild(runs, ownSite, articles);
  return { value: quotient(own?.cpuSeconds, findBuild(runs, peer, articles)?.cpuSeconds), articles };
}

/** The exponent with which CPU time grows from the size before the largest: 1 is linear. */
export function growthOf(site: string, step: string, runs: readonly Run[]): number | undefined {
  const [small, large] = runs
    .filter((run) => run.site === site && run.step === step)
    .toSorted((a, b) => a.articles - b.articles)
    .slice(-2);
  if (!small || !large || small.articles === large.articles) return undefined;
  return Math.log(large.cpuSeconds / small.cpuSeconds) / Math.log(large.articles / small.articles);
}

const ownPeak = (runs: readonly Run[]): number | undefined => {
  const own = runs.filter(({ site }) => site === ownSite);
  const atLargest = own.filter(({ articles }) => articles === largest(own));
  return atLargest.length > 0 ? Math.max(...atLargest.map(({ peakMB }) => peakMB)) / 1000 : undefined;
};

/** Of the development server. */
function checkStarts(starts: readonly StartRun[]): AimReached[] {
  const own = starts.find(({ site }) => site === ownSite);
  const plain = starts.find(({ site }) => site.startsWith("Astro"));
  const articles = own?.articles ?? 0;
  return [
    {
      name: "Từ lúc mở máy chủ xem thử đến bài đầu tiên so với Astro + MDX, lần",
      most: 0.25,
      decimals: 3,
      value: quotient(own?.firstSeconds ?? undefined, plain?.firstSeconds ?? undefined),
      articles,
    },
    {
      name: "Từ lúc lưu một câu đến lúc thấy ở trang xem thử, giây",
      most: 0.1,
      decimals: 2,
      value: own?.sentenceSeconds ?? undefined,
      articles,
    },
  ];
}

/** What else was measured, beside builds from nothing. */
interface Beside {
  /** What building again cost. */
  readonly edits?: readonly EditRun[] | undefined;
  readonly starts?: readonly StartRun[] | undefined;
}

/** The aims, each with what the results say. */
export const checkAims = ({ runs }: Pick<Results, "runs">, { edits = [], starts = [] }: Beside = {}): AimReached[] => {
  const dearest = dearestEdit(edits);
  const articles = largest(runs.filter(({ site }) => site === ownSite));
  return [
    { name: "CPU so với Astro + MDX, lần", most: 0.2, decimals: 3, ...ratioTo(/^Astro/, runs) },
    { name: "CPU so với Hugo, lần", most: 1.2, decimals: 2, ...ratioTo(/^Hugo/, runs) },
    { name: "CPU so với Eleventy, lần", most: 0.6, decimals: 2, ...ratioTo(/^Eleventy/, runs) },
    { name: "Bộ nhớ lúc nhiều nhất, cả lập chỉ mục, GB", most: 2, decimals: 2, value: ownPeak(runs), articles },
    {
      name: "Số mũ tăng trưởng theo số bài",
      most: 1,
      decimals: 2,
      value: growthOf(ownSite, buildStep, runs),
      articles,
    },
    {
      name: "CPU khi sửa một bài so với dựng từ đầu, lần",
      most: 0.06,
      decimals: 3,
      value: dearest?.ofCold,
      articles: dearest?.articles ?? 0,
    },
    ...checkStarts(starts),
  ];
};
