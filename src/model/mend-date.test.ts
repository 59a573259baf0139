import { expect, test } from "vitest";
import { mendDate, mendMoment } from "./mend-date.ts";

const { remedy: mendAny } = mendDate("2022-05 hoặc 2022-05-31", () => true);
const { remedy: mendDay } = mendDate("2022-05-31", (iso) => iso.length === 10);

test.for([
  ["31/5/2022", "Có phải “2022-05-31”?"],
  [" 1.11.2026 ", "Có phải “2026-11-01”?"],
  ["5/2022", "Có phải “2022-05”?"],
  ["2022-02-30", "Tháng 2/2022 chỉ có 28 ngày."],
  ["2024-02-30", "Tháng 2/2024 chỉ có 29 ngày."],
  ["30/2/2022", "Viết 2022-05 hoặc 2022-05-31."],
  ["2022-13-01", "Viết 2022-05 hoặc 2022-05-31."],
  ["cuối năm", "Viết 2022-05 hoặc 2022-05-31."],
] as const)("of “%s” an editor is told “%s”", ([written, told]) => {
  expect(mendAny(written)).toBe(told);
});

test("a month is not offered where a day must stand", () => {
  expect(mendDay("5/2022")).toBe("Viết 2022-05-31.");
});

test.for([
  ["1/11/2026", "2026-11-01T08:00+07:00"],
  ["2026-11-22", "2026-11-22T08:00+07:00"],
  ["2026-11-23T08:00", "2026-11-23T08:00+07:00"],
  ["2026-02-30T08:00+07:00", "2026-11-22T08:00+07:00"],
  ["5/2022", "2026-11-22T08:00+07:00"],
] as const)("of the moment “%s” the day is kept where it is one", ([written, example]) => {
  expect(mendMoment.remedy(written)).toBe(`Viết ngày và giờ Việt Nam như ${example}.`);
});
