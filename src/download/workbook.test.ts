import { strFromU8, unzipSync } from "fflate";
import { expect, test, vi } from "vitest";
import { makeEditionOf, partyMetrics } from "../../test/edition-fixture.ts";
import { makeDrawnChart } from "../charts/make.ts";
import type { Chart } from "../model/chart.ts";
import { makeChartWorkbook } from "./workbook.ts";

const spec = {
  id: "thu",
  kind: "bars",
  title: "=HYPERLINK(1)",
  subtitle: "Số tổ chức Đảng",
  bars: [
    { metric: "hn12-to-chuc-dang", label: "2012" },
    { metric: "hn22-to-chuc-dang", label: "2022" },
  ],
} as unknown as Chart;
const drawn = makeDrawnChart(spec, makeEditionOf(partyMetrics));
const partsOf = async () =>
  Object.entries(unzipSync(await makeChartWorkbook(drawn))).map(([name, bytes]) => [name, strFromU8(bytes)] as const);

test("numbers are numbers: a spreadsheet can add them up", async () => {
  const sheet = new Map(await partsOf()).get("xl/worksheets/sheet1.xml") ?? "";
  expect(sheet).toMatch(/<v>5<\/v>/);
  expect(sheet).toMatch(/<v>96<\/v>/);
});

test("no text becomes a formula", async () => {
  const parts = await partsOf();
  expect(parts.filter(([, xml]) => /<f[ >]/.test(xml))).toEqual([]);
  expect(parts.some(([, xml]) => xml.includes("=HYPERLINK(1)"))).toBe(true);
});

test("it has three sheets: figures, words, sources", async () => {
  const workbook = new Map(await partsOf()).get("xl/workbook.xml") ?? "";
  expect([...workbook.matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(([, name]) => name)).toEqual([
    "Số liệu",
    "Về biểu đồ",
    "Nguồn",
  ]);
});

test("the same chart gives the same bytes at another time", async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-01-01") });
  const first = await makeChartWorkbook(drawn);
  vi.setSystemTime(new Date("2026-07-31"));
  expect(Buffer.compare(first, await makeChartWorkbook(drawn))).toBe(0);
  vi.useRealTimers();
});
