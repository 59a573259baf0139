import { periodSpan } from "../model/span.ts";

const weekdays = ["Chủ nhật", "Thứ hai", "Thứ ba", "Thứ tư", "Thứ năm", "Thứ sáu", "Thứ bảy"];

/** Year, month and day as numbers. @throws RangeError when the day is not in the calendar */
function dayParts(iso: string): [number, number, number] {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!match || !periodSpan(iso)) throw new RangeError(`ngày không hợp lệ: ${iso}`);
  return [Number(match[1]), Number(match[2]), Number(match[3])];
}

/** `2022-06-09` → `9/6/2022`. @throws RangeError when the day is not in the calendar */
export function formatDay(iso: string): string {
  const [year, month, day] = dayParts(iso);
  return `${day}/${month}/${year}`;
}

/** `2026-11-22` → `Chủ nhật, 22/11/2026`. @throws RangeError when the day is not in the calendar */
export function formatLongDay(iso: string): string {
  const [year, month, day] = dayParts(iso);
  // Counted in UTC, so that the machine's time zone cannot move the day.
  return `${weekdays[new Date(Date.UTC(year, month - 1, day)).getUTCDay()]}, ${formatDay(iso)}`;
}

/**
 * `2026-11-22T08:00+07:00` → `Chủ nhật, 22/11/2026, 08:00 (GMT+7)`.
 * @throws RangeError when the moment is not in Vietnam's time or not in the calendar
 */
export function formatMoment(moment: string): string {
  const match = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::\d{2})?\+07:00$/.exec(moment);
  if (!match) throw new RangeError(`thời điểm không hợp lệ: ${moment}`);
  const [, day = "", clock] = match;
  return `${formatLongDay(day)}, ${clock} (GMT+7)`;
}
