import { expect, test } from "vitest";
import { makeEditionOf, partyMetrics } from "../../../test/edition-fixture.ts";
import { dataUntil, readingMinutes } from "./facts.ts";

const base = { indicator: "doanh-thu", entity: "hn-kcn", value: 1, unit: "tỷ USD" } as const;
const observations = (...extra: Parameters<typeof makeEditionOf>[0]) => [...makeEditionOf(extra).observations.values()];

test("220 words take a minute, charts and tables are not read as words", () => {
  const text = "<p>một</p> ".repeat(440);
  expect(readingMinutes(`${text}<figure>${text}</figure>`)).toBe(2);
  expect(readingMinutes("<p>ngắn</p>")).toBe(1);
});

test("figures reach to the latest date counted", () => {
  expect(dataUntil(observations(...partyMetrics))).toBe("tháng 6/2024");
});

test("a period counts to its end", () => {
  expect(dataUntil(observations({ ...base, id: "a", period: "2018" }))).toBe("hết năm 2018");
  expect(dataUntil(observations({ ...base, id: "a", period: "2020/2024-06" }))).toBe("hết tháng 6/2024");
});

test("what was counted of a period that still runs reaches to the day of the count", () => {
  expect(dataUntil(observations({ ...base, id: "a", period: "2020/2025", asOf: "2024-06" }))).toBe("tháng 6/2024");
});

test("targets do not make figures reach further", () => {
  expect(dataUntil(observations({ ...base, id: "a", period: "2030", status: "target" }))).toBe("");
});
