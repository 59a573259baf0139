import { periodSpan } from "../model/span.ts";
import { formatDay } from "./date.ts";

type Form = "long" | "short";
type Wording = (year: string, part: string) => string;

const roman = ["", "I", "II", "III", "IV"];
const quarter: Wording = (year, part) => `quý ${roman[Number(part)]}/${year}`;

const firstMonths: Wording = (year, part) => {
  if (Number(part) === 12) return `12 tháng năm ${year}`;
  return Number(part) === 1 ? `tháng đầu năm ${year}` : `${Number(part)} tháng đầu năm ${year}`;
};

/** One row a kind of period in `model/span.ts`; the groups are the year and what follows it. */
const wordings: readonly ({ readonly pattern: RegExp } & Readonly<Record<Form, Wording>>)[] = [
  { pattern: /^(\d{4})$/, long: (year) => `năm ${year}`, short: (year) => year },
  { pattern: /^(\d{4})-(H1)$/, long: (year) => `6 tháng đầu năm ${year}`, short: (year) => `nửa đầu ${year}` },
  { pattern: /^(\d{4})-(H2)$/, long: (year) => `6 tháng cuối năm ${year}`, short: (year) => `nửa cuối ${year}` },
  { pattern: /^(\d{4})-Q(\d)$/, long: quarter, short: quarter },
  { pattern: /^(\d{4})-(\d{1,2})M$/, long: firstMonths, short: (year, part) => `${Number(part)} tháng ${year}` },
  {
    pattern: /^(\d{4})-(\d{2})$/,
    long: (year, part) => `tháng ${Number(part)}/${year}`,
    short: (year, part) => `${Number(part)}/${year}`,
  },
  {
    pattern: /^(\d{4})-(\d{2}-\d{2})$/,
    long: (year, part) => `ngày ${formatDay(`${year}-${part}`)}`,
    short: (year, part) => formatDay(`${year}-${part}`),
  },
];

function formatSimple(simple: string, form: Form): string {
  for (const wording of wordings) {
    const match = wording.pattern.exec(simple);
    if (match) return wording[form](match[1] ?? "", match[2] ?? "");
  }
  throw new RangeError(`kỳ chưa có cách viết: ${simple}`);
}

const isYear = (simple: string) => /^\d{4}$/.test(simple);

function formatInterval(first: string, last: string, form: Form): string {
  const years = isYear(first) && isYear(last);
  if (form === "long" && !years) return `từ ${formatSimple(first, form)} đến ${formatSimple(last, form)}`;
  const ends = [formatSimple(first, "short"), formatSimple(last, "short")];
  // Between phrases of several words a tight dash would tie the wrong words together.
  const dash = ends.some((end) => end.includes(" ")) ? " – " : "–";
  return `${form === "long" ? "giai đoạn " : ""}${ends.join(dash)}`;
}

function spellPeriod(p: string, form: Form): string {
  if (!periodSpan(p)) throw new RangeError(`kỳ không hợp lệ: ${p}`);
  const [first = "", last] = p.split("/");
  return last === undefined ? formatSimple(first, form) : formatInterval(first, last, form);
}

/** An archive speaks of few periods, and of each many times. */
const known: Readonly<Record<Form, Map<string, string>>> = { long: new Map(), short: new Map() };

/**
 * A period or instant in words. long: `6 tháng đầu năm 2018`, `từ ngày 19/6/2012 đến tháng 5/2022`; short, for axes and
 * tables: `nửa đầu 2018`, `19/6/2012–5/2022`. @throws RangeError when it is not a period of `model/span.ts`
 */
export function formatPeriod(p: string, form: Form = "long"): string {
  let words = known[form].get(p);
  if (words === undefined) {
    words = spellPeriod(p, form);
    known[form].set(p, words);
  }
  return words;
}

/** How far figures reach: a day, a month or a year is reached, of some months the end: `hết 6 tháng đầu năm 2009`. */
export const formatUntil = (time: string): string => `${/[HQM]/.test(time) ? "hết " : ""}${formatPeriod(time)}`;
