import { strFromU8, unzipSync } from "fflate";
import { expect, test, vi } from "vitest";
import { correctedEdition, correctedSentence } from "../../test/corrected-chart.ts";
import { makeTableWorkbook } from "./table-workbook.ts";

const partsOf = async () =>
  new Map(
    Object.entries(unzipSync(await makeTableWorkbook(correctedEdition))).map(([name, bytes]) => [
      name,
      strFromU8(bytes),
    ]),
  );

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
