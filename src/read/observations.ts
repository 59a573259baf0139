import { CsvError, type Info, parse } from "csv-parse/sync";
import type { Issue } from "../model/issue.ts";
import { type Metric, metric } from "../model/metric.ts";
import { observationColumns, toMetricInput } from "./observation-columns.ts";
import type { EntryStep, Locate } from "./place.ts";
import type { Result } from "./result.ts";
import { readShape } from "./shape.ts";

export const observationsFolder = "data/observations";

interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

const header = observationColumns.map(({ name }) => name);

const csvMistakes: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: "thiếu dấu ngoặc kép đóng",
  CSV_INVALID_CLOSING_QUOTE: 'dấu ngoặc kép trong ô phải viết thành hai dấu ("")',
  INVALID_OPENING_QUOTE: 'dấu ngoặc kép đứng giữa ô; đặt cả ô trong ngoặc kép và viết hai dấu ("")',
  CSV_RECORD_INCONSISTENT_FIELDS_LENGTH: `số ô khác số cột (${header.length}); chữ có dấu phẩy phải đặt trong ngoặc kép`,
};

/** Reads the text of one `data/observations/*.csv`. A bad row is left out and does not hide the others. */
export function readObservations(file: string, text: string): Result<Metric[]> {
  try {
    const records = parse(text, { bom: true, info: true, skip_empty_lines: true }) as unknown as RecordWithInfo[];
    const [first, ...rows] = records.map(({ record, info }): Row => ({ cells: record, line: info.lines }));
    const wrongHeader = checkHeader(file, first);
    return wrongHeader ? { issues: [wrongHeader] } : readRows(file, text, rows);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const reason = csvMistakes[error.code] ?? error.message;
    const line = Number(error.lines) || 1;
    return { issues: [{ rule: "csv", file, line, column: 1, message: `Dòng CSV viết sai: ${reason}.` }] };
  }
}

interface RecordWithInfo {
  readonly record: string[];
  readonly info: Info;
}

function checkHeader(file: string, row: Row | undefined): Issue | null {
  if (row?.cells.join(",") === header.join(",")) return null;
  return {
    rule: "csv",
    file,
    line: 1,
    column: 1,
    message: "Dòng đầu phải là tên các cột, đúng thứ tự.",
    actual: row?.cells.join(",").slice(0, 200) ?? "(tệp trống)",
    expected: header.join(","),
    remedy: "Chép dòng tên cột ở trên vào đầu tệp.",
  };
}

function readRows(file: string, text: string, rows: readonly Row[]): Result<Metric[]> {
  const lines = text.split("\n");
  const readings = rows.map(({ cells, line }) =>
    readShape(metric, toMetricInput(cells), { file, locate: () => locateCell(lines[line - 1] ?? "", line) }),
  );
  return {
    value: readings.flatMap(({ value }) => (value ? [value] : [])),
    issues: readings.flatMap(({ issues }) => issues),
  };
}

/** Places of cells in one line; a cell is named by the path of the metric's field it fills. */
function locateCell(text: string, line: number): Locate {
  return (path) => {
    const wanted = observationColumns.findIndex((column) => column.path.every((key, index) => key === path[index]));
    let quoted = false;
    let cell = 0;
    let column = 0;
    for (; cell < wanted && column < text.length; column++) {
      if (text[column] === '"') quoted = !quoted;
      else if (text[column] === "," && !quoted) cell++;
    }
    return { line, column: column + 1 };
  };
}

/** Finds a cell by the id of its row and the path of the metric's field it fills. */
export function locateObservation(text: string): Locate {
  const lines = text.split("\n");
  return ([row, ...path]) => {
    const { id, nth } = row as EntryStep;
    const found =
      lines.flatMap((line, index) => (/^"?([a-z0-9-]+)"?,/.exec(line)?.[1] === id ? [index] : []))[nth] ?? 0;
    return locateCell(lines[found] ?? "", found + 1)(path);
  };
}
