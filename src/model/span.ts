/**
 * Time as sources print it. A simple period is a year, half (`2018-H1`), quarter (`2018-Q1`), first months of a year
 * (`2018-9M`), month or day; an interval joins two with a slash (`2012-06-19/2022-05`).
 */
const simple = /^(\d{4})(?:-(?:(H)([12])|(Q)([1-4])|(\d{1,2})(M)|(\d{2})(?:-(\d{2}))?))?$/;

export interface Span {
  /** First day, ISO `YYYY-MM-DD`. */
  readonly start: string;
  /** Last day, ISO `YYYY-MM-DD`. */
  readonly end: string;
}

const pad = (value: number) => String(value).padStart(2, "0");
const lastDay = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

function months(year: number, first: number, last: number): Span | null {
  if (first < 1 || last > 12 || first > last) return null;
  return { start: `${year}-${pad(first)}-01`, end: `${year}-${pad(last)}-${pad(lastDay(year, last))}` };
}

function day(year: number, month: number, date: number): Span | null {
  if (month < 1 || month > 12 || date < 1 || date > lastDay(year, month)) return null;
  const iso = `${year}-${pad(month)}-${pad(date)}`;
  return { start: iso, end: iso };
}

function simpleSpan(value: string): Span | null {
  const match = simple.exec(value);
  if (!match) return null;
  const [, yearText, half, halfNo, quarter, quarterNo, monthCount, first, month, date] = match;
  const year = Number(yearText);
  if (half) return months(year, Number(halfNo) * 6 - 5, Number(halfNo) * 6);
  if (quarter) return months(year, Number(quarterNo) * 3 - 2, Number(quarterNo) * 3);
  if (first) return months(year, 1, Number(monthCount));
  if (date) return day(year, Number(month), Number(date));
  if (month) return months(year, Number(month), Number(month));
  return months(year, 1, 12);
}

function readSpan(value: string): Span | null {
  const [first = "", second, extra] = value.split("/");
  if (extra !== undefined) return null;
  const start = simpleSpan(first);
  if (second === undefined || !start) return start;
  const end = simpleSpan(second);
  return end && start.start <= end.end ? { start: start.start, end: end.end } : null;
}

/** An archive speaks of few periods, and of each many times. */
const known = new Map<string, Span | null>();

/** The days a period covers, or null when it is not a period or not in the calendar (`2023-02-30`). */
export function periodSpan(value: string): Span | null {
  let span = known.get(value);
  if (span === undefined) {
    span = readSpan(value);
    known.set(value, span);
  }
  return span;
}
