import type { Row, Sheet } from "write-excel-file/node";
import { correctionWords } from "../charts/correction-words.ts";
import type { Edition } from "../edition.ts";
import { tableCells } from "../machine/observation-table.ts";
import { tableColumns } from "../machine/table-columns.ts";
import { mostRows, splitTable } from "../machine/year-parts.ts";
import { site } from "../site.ts";
import {
  absoluteUrl,
  correctionPath,
  dataPath,
  observationsCsvPath,
  observationsParquetPath,
  observationsYearPath,
  sourcePath,
} from "../urls.ts";
import { formatNumber } from "../vi/number.ts";
import { formatPeriod } from "../vi/period.ts";
import { head, words, writeWorkbook } from "./spreadsheet.ts";

/** Widths in letters; the others take what most of their cells need. */
const widths: Readonly<Record<string, number>> = {
  id: 34,
  note: 60,
  term: 28,
  article: 34,
  plan_name: 40,
  source: 30,
  correction: 60,
};

/** The figures follow as plain rows. */
const figureSheet = (): Sheet<never> => ({
  sheet: "Số liệu",
  data: [head(tableColumns.map(({ name }) => name))],
  columns: tableColumns.map(({ name }) => ({ width: widths[name] ?? 16 })),
  stickyRowsCount: 1,
});

const listed = (sheet: string, labels: readonly string[], rows: readonly (readonly (string | undefined)[])[]) => ({
  sheet,
  data: [head(labels), ...rows.map((cells) => cells.map(words) as Row)],
  columns: labels.map(() => ({ width: 40 })),
  stickyRowsCount: 1,
});

const sourceRows = ({ sources }: Edition) =>
  [...sources.values()].map(({ id, shortName, title, publisher, published, url, notes }) => [
    id,
    shortName,
    title,
    publisher,
    published === "unknown" ? "không rõ" : formatPeriod(published, "short"),
    url ?? absoluteUrl(sourcePath(id)),
    notes?.join("\n"),
  ]);

const correctionRows = ({ corrections }: Edition) =>
  corrections.map((one) => [
    one.metrics.join(", "),
    correctionWords(one),
    one.reason,
    absoluteUrl(correctionPath(one.id)),
  ]);

const about: readonly (readonly string[])[] = [
  ["Tên", `Bảng số liệu của ${site.name}`],
  ["Địa chỉ", absoluteUrl(dataPath)],
  ["Giấy phép", `${site.licence.name}, ${site.licence.url}`],
  ["Cách ghi nguồn", `${site.name}, ${absoluteUrl(dataPath)}, kèm tên nguồn gốc của con số`],
];

const columnSheet = () =>
  listed(
    "Các cột",
    ["Cột", "Ý nghĩa"],
    tableColumns.map(({ name, meaning }) => [name, meaning]),
  );

const aboutSheet = () => listed("Về bảng này", ["Mục", "Nội dung"], about);

/** Whether the table still fits a workbook. */
export const fitsWorkbook = ({ observations }: Edition): boolean => observations.size <= mostRows.table;

/** Where the rows are that a workbook no longer holds. */
function fileRows({ observations }: Edition): (readonly [string, string, string])[] {
  const count = formatNumber(observations.size);
  const parts = splitTable([...observations.values()]);
  return [
    ["Cả bảng, CSV (Excel mở được)", count, absoluteUrl(observationsCsvPath)],
    ["Cả bảng, Parquet", count, absoluteUrl(observationsParquetPath)],
    ...parts.map(
      ({ name, rows: { length } }) =>
        [`${name}, JSON`, formatNumber(length), absoluteUrl(observationsYearPath(name))] as const,
    ),
  ];
}

const sourceLabels = ["Mã", "Nguồn", "Nhan đề", "Nơi đăng", "Ngày đăng", "Địa chỉ", "Điều chưa chắc"];

/**
 * The whole table for Excel: the columns of the CSV, what they mean, the sources, and what was corrected. Of a table that
 * no longer fits one, which files hold it: the address was given out.
 */
export function makeTableWorkbook(edition: Edition): Promise<Uint8Array> {
  if (!fitsWorkbook(edition)) {
    const files = listed("Các tệp", ["Tệp", "Số dòng", "Địa chỉ"], fileRows(edition));
    return writeWorkbook([files, columnSheet(), aboutSheet()]);
  }
  const corrections = listed("Đính chính", ["Mã số liệu", "Đính chính", "Lý do", "Địa chỉ"], correctionRows(edition));
  return writeWorkbook(
    [figureSheet(), columnSheet(), listed("Nguồn", sourceLabels, sourceRows(edition)), corrections, aboutSheet()],
    tableCells([...edition.observations.values()], edition.corrections),
  );
}
