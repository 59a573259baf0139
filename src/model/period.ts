import { z } from "zod";
import { mendDate, mendMoment } from "./mend-date.ts";
import { periodSpan } from "./span.ts";

const isInstant = (value: string) => /^\d{4}(-\d{2}(-\d{2})?)?$/.test(value) && periodSpan(value) !== null;
const isDay = (value: string) => /^\d{4}-\d{2}-\d{2}$/.test(value) && isInstant(value);

/** A flow's period. */
export const period = z
  .string()
  .refine((value) => periodSpan(value) !== null, {
    error: "kỳ không hợp lệ",
    params: mendDate("2018, 2018-H1, 2018-Q3, 2018-9M, 2018-05, 2018-05-31 hoặc 2012-06-19/2022-05", () => true),
  })
  .brand<"Period">();

/** A stock's as-of date: a day, a month or a year, as precise as the source. */
export const instant = z
  .string()
  .refine(isInstant, {
    error: "ngày không có trong lịch hoặc sai dạng",
    params: mendDate("2022, 2022-05 hoặc 2022-05-31", isInstant),
  })
  .brand<"Instant">();

/** A calendar day. */
export const isoDay = z
  .string()
  .refine(isDay, {
    error: "ngày không có trong lịch hoặc sai dạng",
    params: mendDate("2022-05-31", isDay),
  })
  .brand<"Day">();

/** A moment with its offset from UTC, e.g. `2026-11-22T08:00+07:00`. */
export const isoMoment = z
  .string()
  .refine(
    (value) =>
      /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?\+07:00$/.test(value) &&
      isInstant(value.slice(0, 10)) &&
      !Number.isNaN(Date.parse(value)),
    { error: "thời điểm không hợp lệ", params: mendMoment },
  )
  .brand<"Moment">();

export type Instant = z.infer<typeof instant>;
