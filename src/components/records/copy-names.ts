import { formatDay } from "../../vi/date.ts";

/** `23/11/2026`, for the next copy of the same day `23/11/2026 (lần 2)`. @param days ISO, oldest first */
export const nameCopies = (days: readonly string[]): string[] =>
  days.map((day, index) => {
    const nth = days.slice(0, index + 1).filter((other) => other === day).length;
    return nth > 1 ? `${formatDay(day)} (lần ${nth})` : formatDay(day);
  });
