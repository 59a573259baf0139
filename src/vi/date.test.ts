import { afterEach, describe, expect, it, test, vi } from "vitest";
import { formatDay, formatLongDay, formatMoment } from "./date.ts";

describe("formatDay", () => {
  test.each([
    ["2026-11-22", "22/11/2026"],
    ["2022-06-09", "9/6/2022"],
    ["2024-02-29", "29/2/2024"],
  ])("writes %s as %s", (iso, text) => expect(formatDay(iso)).toBe(text));

  test.each(["2023-02-29", "2022-13-01", "2022-05", "2022", "22/11/2026", "2022-05-31T08:00+07:00", "2022-05-31/2022"])(
    "refuses %s, which is no calendar day",
    (iso) => expect(() => formatDay(iso)).toThrow(RangeError),
  );
});

describe("formatLongDay", () => {
  test.each([
    ["2026-11-22", "Chủ nhật, 22/11/2026"],
    ["2026-11-23", "Thứ hai, 23/11/2026"],
    ["2026-11-24", "Thứ ba, 24/11/2026"],
    ["2026-11-25", "Thứ tư, 25/11/2026"],
    ["2026-11-26", "Thứ năm, 26/11/2026"],
    ["2026-11-27", "Thứ sáu, 27/11/2026"],
    ["2026-11-28", "Thứ bảy, 28/11/2026"],
  ])("writes %s as %s", (iso, text) => expect(formatLongDay(iso)).toBe(text));
});

describe("formatMoment", () => {
  afterEach(() => vi.unstubAllEnvs());

  test.each(["Asia/Ho_Chi_Minh", "UTC", "America/Los_Angeles", "Pacific/Kiritimati"])(
    "keeps Vietnam's day and clock on a machine in %s",
    (zone) => {
      vi.stubEnv("TZ", zone);
      expect(formatMoment("2026-11-22T00:30+07:00")).toBe("Chủ nhật, 22/11/2026, 00:30 (GMT+7)");
    },
  );

  it("leaves seconds out", () =>
    expect(formatMoment("2026-11-22T08:00:59+07:00")).toBe("Chủ nhật, 22/11/2026, 08:00 (GMT+7)"));

  test.each(["2026-11-22T08:00Z", "2026-11-22T08:00+08:00", "2026-11-22", "2026-11-31T08:00+07:00"])(
    "refuses %s, which is no moment in Vietnam's time",
    (moment) => expect(() => formatMoment(moment)).toThrow(RangeError),
  );
});
