/** A correction goes wherever the chart goes: into every file that readers take of it. */
import { parse } from "csv-parse/sync";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { correctedChart, correctedEdition, correctedSentence } from "../../test/corrected-chart.ts";
import { correctionPath } from "../urls.ts";
import { makeChartPackage } from "./chart-package.ts";
import { makeChartCsv, makeChartJson } from "./chart-table.ts";
import { makeChartSheet } from "./sheet.ts";
import { makeChartWorkbook } from "./workbook.ts";

const subject = { drawn: correctedChart, edition: correctedEdition };
/** Lines of a picture are pieces of sentences. */
const textOf = (svg: string) =>
  svg
    .replace(/<title.*?<\/metadata>/s, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ");

test("the picture says it below the sources, and to those who cannot see it", () => {
  const { svg, height } = makeChartSheet(correctedChart);
  expect(textOf(svg)).toContain(correctedSentence);
  expect(/<desc[^>]*>([^<]*)/.exec(svg)?.[1]).toContain(correctedSentence);
  expect(height).toBeGreaterThan(makeChartSheet({ ...correctedChart, corrections: [] }).height);
});

test("the CSV says it in the row of the figure, and in no other", () => {
  const rows = parse(makeChartCsv(correctedChart), { bom: true, columns: true }) as Record<string, string>[];
  expect(rows.map(({ id, correction }) => [id, correction])).toEqual([
    ["hn12-to-chuc-dang", ""],
    ["hn22-to-chuc-dang", correctedSentence],
  ]);
});

test("the JSON gives its parts and where it stands", () => {
  const { corrections, rows } = JSON.parse(makeChartJson(subject));
  expect(corrections).toEqual([
    {
      id: "so-to-chuc-2022",
      at: "2027-01-05T08:00+07:00",
      metrics: ["hn22-to-chuc-dang"],
      wrong: "69 tổ chức",
      right: "96 tổ chức",
      reason: "Gõ ngược hai chữ số.",
      url: `https://nhipkcn.example${correctionPath("so-to-chuc-2022")}`,
    },
  ]);
  expect(rows[1].correction).toBe(correctedSentence);
});

test("the workbook says it among the words and beside the figure", async () => {
  const files = Object.values(unzipSync(await makeChartWorkbook(correctedChart))).map((bytes) => strFromU8(bytes));
  const said = files.join("").split(correctedSentence).length - 1;
  expect(files.join("")).toContain("Đính chính");
  expect(said).toBeGreaterThanOrEqual(1);
});

test("the data package says it in its description", () => {
  expect(JSON.parse(makeChartPackage(subject)).description).toContain(correctedSentence);
});
