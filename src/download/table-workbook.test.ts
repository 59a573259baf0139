import { strFromU8, unzipSync } from "fflate";
import { expect, test, vi } from "vitest";
import { correctedEdition, correctedSentence } from "../../test/corrected-chart.ts";
import { mostRows } from "../machine/year-parts.ts";
import { fitsWorkbook, makeTableWorkbook } from "./table-workbook.ts";

const partsOf = async (edition = correctedEdition) =>
  new Map(Object.entries(unzipSync(await makeTableWorkbook(edition))).map(([name, bytes]) => [name, strFromU8(bytes)]));

test("it has the figures as numbers, one row each, under the columns of the CSV", async () => {
  const parts = await partsOf();
  const sheet = parts.get("xl/worksheets/sheet1.xml") ?? "";
  expect(sheet.match(/<row /g)).toHaveLength(1 + correctedEdition.observations.size);
  for (const value of [5, 96, 1328]) expect(sheet).toContain(`<v>${value}</v>`);
  expect([...parts.values()].join("")).toContain("Mã số liệu, không đổi");
});

test("it says what was corrected", async () => {
  expect([...(await partsOf()).values()].join("")).toContain(correctedSentence);
});

test("the same table gives the same bytes at another time", async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-01-01") });
  const first = await makeTableWorkbook(correctedEdition);
  vi.setSystemTime(new Date("2026-07-31"));
  expect(Buffer.compare(first, await makeTableWorkbook(correctedEdition))).toBe(0);
  vi.useRealTimers();
});

test("of a table that no longer fits a workbook it holds the addresses of the files that have the rows", async () => {
  const [row] = correctedEdition.observations.values();
  const rows = Array.from({ length: mostRows.table + 1 }, (_, index) => [`so-${index}`, row]);
  const edition = { ...correctedEdition, observations: new Map(rows as never) } as typeof correctedEdition;
  expect(fitsWorkbook(edition)).toBe(false);
  const sheets = [...(await partsOf(edition)).entries()].filter(([name]) => /sharedStrings|sheet1/.test(name)).join("");
  expect(sheets).toContain("https://nhipkcn.example/du-lieu/quan-sat.csv");
  expect(sheets).toContain("https://nhipkcn.example/du-lieu/quan-sat/2012.json");
  expect(sheets.length).toBeLessThan(20_000);
});
