import { type LineKey, mostLines } from "./line.ts";

/** Ways of looking at the lines, by the name they have in the address. */
export const measureNames = {
  muc: "Mức",
  "tang-truong": "Tăng trưởng",
  "chi-so-100": "Chỉ số 100",
  "tren-1000-lao-dong": "Trên 1.000 lao động",
} as const;
export type MeasureName = keyof typeof measureNames;

/** What the page shows: all that the address says. */
export interface Choice {
  readonly lines: readonly LineKey[];
  readonly measure: MeasureName;
  /** First and last year, both included; left out: as far as there are figures. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

interface ReadChoice {
  readonly choice: Choice;
  /** Sentences about what the address asks and the page cannot show. */
  readonly ignored: readonly string[];
}

const isSame = (a: readonly LineKey[], b: readonly LineKey[]) => a.join() === b.join();

/** The choice as a query: only what differs from what the page shows of itself; empty when nothing does. */
export function writeQuery({ lines, measure, from, to }: Choice, start?: Choice): string {
  const query = new URLSearchParams();
  if (!start || !isSame(lines, start.lines)) {
    for (const key of lines.length > 0 ? lines : [""]) query.append("dong", key);
  }
  if (measure !== start?.measure) query.set("do", measure);
  if (from) query.set("tu", from);
  if (to) query.set("den", to);
  return query.size > 0 ? `?${query}` : "";
}

const isYear = (text: string) => /^(19|20)\d\d$/.test(text);
const isMeasure = (name: string): name is MeasureName => Object.hasOwn(measureNames, name);

function readLines(asked: readonly string[], known: ReadonlySet<LineKey>, start: Choice) {
  const keys = [...new Set(asked)].filter(Boolean);
  const lines = keys.filter((key) => known.has(key));
  const ignored = [
    ...keys.filter((key) => !known.has(key)).map((key) => `không có chuỗi số liệu “${key}”`),
    ...lines.slice(mostLines).map((key) => `chỉ vẽ ${mostLines} chuỗi, bỏ “${key}”`),
  ];
  const isEmptied = asked.length > 0 && keys.length === 0;
  return { lines: lines.length > 0 || isEmptied ? lines.slice(0, mostLines) : start.lines, ignored };
}

function readSpan(query: URLSearchParams) {
  const [from, to] = [query.get("tu") ?? "", query.get("den") ?? ""];
  const ignored = [from, to].filter((year) => year && !isYear(year)).map((year) => `“${year}” không phải năm`);
  const span = { ...(isYear(from) && { from }), ...(isYear(to) && { to }) };
  if (span.from && span.to && span.from > span.to) return { span: {}, ignored: [`năm ${from} đứng sau năm ${to}`] };
  return { span, ignored };
}

/** What an address asks for; names of others (a campaign, a referrer) are none of our business and pass unsaid. */
export function readQuery(text: string, known: ReadonlySet<LineKey>, start: Choice): ReadChoice {
  const query = new URLSearchParams(text);
  const { lines, ignored } = readLines(query.getAll("dong"), known, start);
  const measure = query.get("do") ?? start.measure;
  const { span, ignored: years } = readSpan(query);
  return {
    choice: { lines, measure: isMeasure(measure) ? measure : start.measure, ...span },
    ignored: [...ignored, ...(isMeasure(measure) ? [] : [`không có cách đo “${measure}”`]), ...years],
  };
}
