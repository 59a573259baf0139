import type { Row, Sheet } from "write-excel-file/node";
import { correctionWords } from "../charts/correction-words.ts";
import type { TableRow } from "../charts/kind.ts";
import type { DrawnChart } from "../charts/make.ts";
import { site } from "../site.ts";
import { absoluteUrl, chartPath, sourcePath } from "../urls.ts";
import { formatPeriod } from "../vi/period.ts";
import { citeChart } from "./citation.ts";
import { figure, head, words, writeWorkbook } from "./spreadsheet.ts";

function figureRow({ cells, observation }: TableRow, { sources, corrections }: DrawnChart): Row {
  const source = sources.find(({ id }) => id === observation.source);
  const { value, valueHigh, unit, qualifier, note } = observation;
  const [label, printed, when, status, ...extra] = cells;
  const corrected = corrections.filter(({ metrics }) => metrics.includes(observation.id)).map(correctionWords);
  return [
    words(label),
    words(qualifier),
    figure(value),
    figure(valueHigh),
    words(unit),
    ...[when, status, printed, ...extra, source?.shortName, note, corrected.join(" ")].map(words),
  ] as Row;
}

function figureSheet(drawn: DrawnChart): Sheet<never> {
  const { table } = drawn;
  const [label, printed, when, status, ...extra] = table.columns.map(({ label }) => label);
  const labels = [label, "Chữ đứng trước", "Trị số", "Đầu trên", "Đơn vị", when, status, `${printed} như in`, ...extra];
  const widths = [34, 14, 12, 12, 14, 18, 12, 24, ...extra.map(() => 16), 32, 50, 50];
  return {
    sheet: "Số liệu",
    data: [
      head([...labels, "Nguồn", "Ghi chú", "Đính chính"].map((text) => text ?? "")),
      ...table.rows.map((row) => figureRow(row, drawn)),
    ],
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: 1,
  };
}

const about = (drawn: DrawnChart): (readonly [string, string | undefined])[] => [
  ["Tiêu đề", drawn.title],
  ["Vẽ gì", drawn.subtitle],
  ["Bằng chữ", [drawn.takeaway, drawn.description].filter(Boolean).join(" ")],
  ["Điều cần biết", drawn.note],
  ["Đính chính", drawn.corrections.map(correctionWords).join("\n")],
  ["Trích dẫn", citeChart(drawn)],
  ["Địa chỉ", absoluteUrl(chartPath(drawn.id))],
  ["Giấy phép", `${site.licence.name}, ${site.licence.url}`],
];

const aboutSheet = (drawn: DrawnChart): Sheet<never> => ({
  sheet: "Về biểu đồ",
  data: about(drawn)
    .filter(([, value]) => value)
    .map(([name, value]) => [
      { value: name, type: String, fontWeight: "bold", alignVertical: "top" },
      words(value),
    ]) as Row[],
  columns: [{ width: 16 }, { width: 100 }],
});

const sourceSheet = ({ sources }: DrawnChart): Sheet<never> => ({
  sheet: "Nguồn",
  data: [
    head(["Nguồn", "Nhan đề", "Nơi đăng", "Ngày đăng", "Địa chỉ", "Trên trang của chúng tôi", "Điều chưa chắc"]),
    ...sources.map(
      (source) =>
        [
          source.shortName,
          source.title,
          source.publisher,
          source.published === "unknown" ? "không rõ" : formatPeriod(source.published, "short"),
          source.url,
          absoluteUrl(sourcePath(source.id)),
          source.notes?.join("\n"),
        ].map(words) as Row,
    ),
  ],
  columns: [28, 50, 24, 20, 40, 40, 80].map((width) => ({ width })),
  stickyRowsCount: 1,
});

/** The chart's table, words and sources for Excel: texts are texts, never formulas. The same chart gives the same bytes. */
export const makeChartWorkbook = (drawn: DrawnChart): Promise<Uint8Array> =>
  writeWorkbook([figureSheet(drawn), aboutSheet(drawn), sourceSheet(drawn)]);
