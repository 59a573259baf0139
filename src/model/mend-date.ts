import { periodSpan } from "./span.ts";

/** Days and months as Vietnamese write them: `31/5/2022`, `31.05.2022`, `5/2022`. */
const writtenDay = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/;
const writtenMonth = /^(\d{1,2})[./-](\d{4})$/;
const isoDay = /^(\d{4}-\d{2})-\d{2}$/;

const pad = (part: string) => part.padStart(2, "0");

/** `31/5/2022` → `2022-05-31`, `5/2022` → `2022-05`; undefined when it is no such day or month. */
function readWritten(text: string): string | undefined {
  const iso = text
    .replace(writtenDay, (_, day, month, year) => `${year}-${pad(month)}-${pad(day)}`)
    .replace(writtenMonth, (_, month, year) => `${year}-${pad(month)}`);
  return iso !== text && periodSpan(iso) ? iso : undefined;
}

/** Of a day after its month's last: how many days the month has. */
function countDays(text: string): string | undefined {
  const [, month] = isoDay.exec(text) ?? [];
  const end = month && periodSpan(text) === null && periodSpan(month)?.end;
  if (!month || !end) return undefined;
  const [year, number] = month.split("-");
  return `Tháng ${Number(number)}/${year} chỉ có ${Number(end.slice(8))} ngày.`;
}

/**
 * Makes what tells an editor how to mend a date, for a schema's `params`.
 * @param forms what may stand there, by example. @param fits whether a day or month may
 */
export const mendDate = (forms: string, fits: (iso: string) => boolean) => ({
  remedy(value: unknown): string {
    const text = String(value).trim();
    const iso = readWritten(text);
    if (iso && fits(iso)) return `Có phải “${iso}”?`;
    return countDays(text) ?? `Viết ${forms}.`;
  },
});

/** The same for a moment, of which only an editor knows the hour. */
export const mendMoment = {
  remedy(value: unknown): string {
    const text = String(value).trim();
    const day = [readWritten(text), text.slice(0, 10)].find((iso) => iso && isoDay.test(iso) && periodSpan(iso));
    return `Viết ngày và giờ Việt Nam như ${day ?? "2026-11-22"}T08:00+07:00.`;
  },
};
