import { expect, test } from "vitest";
import { type Readable, readObservation } from "./reading.ts";

const share: Readable = { measure: "share", value: 6.5, unit: "%" };
const readings: readonly (readonly [Partial<Readable>, string])[] = [
  [{ measure: "level", value: 6.1, unit: "tỷ USD", qualifier: "hơn" }, "hơn 6,1 tỷ USD"],
  [{ measure: "change-percent", qualifier: "khoảng" }, "tăng khoảng 6,5%"],
  [{ measure: "change-percent", value: -14, qualifier: "hơn" }, "giảm hơn 14%"],
  [{ measure: "change-factor", value: 19, unit: "lần", qualifier: "hơn" }, "gấp hơn 19 lần"],
  [{ measure: "plan-ratio", value: 125 }, "đạt 125% kế hoạch"],
  [{ measure: "plan-ratio", plan: { name: "Nghị quyết đại hội" } }, "đạt 6,5% chỉ tiêu"],
  [{ value: 60, qualifier: "từ" }, "từ 60%"],
];

test.each(readings)("%j is read as “%s”", (figure, words) => {
  expect(readObservation({ ...share, ...figure })).toBe(words);
});
