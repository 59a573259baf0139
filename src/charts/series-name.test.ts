import { expect, test } from "vitest";
import { indicator } from "../model/indicator.ts";
import { seriesName } from "./series-name.ts";

const workers = indicator.parse({
  id: "lao-dong",
  name: "Số lao động làm việc trong các khu công nghiệp",
  shortName: "Lao động",
  topic: "kinh-te",
  units: ["người"],
  basis: "stock",
  definition: "Số người làm việc.",
  excludes: "Không có gì.",
  breakdowns: { nu: "Lao động nữ", fdi: "Trong doanh nghiệp FDI" },
});
const [women, foreign] = Object.keys(workers.breakdowns ?? {}) as [never, never];

test("a series is named by its indicator and its part, without saying a word twice", () => {
  expect(seriesName(workers, undefined)).toBe("Lao động");
  expect(seriesName(workers, women)).toBe("Lao động nữ");
  expect(seriesName(workers, foreign)).toBe("Lao động, trong doanh nghiệp FDI");
});
