import { correctionWords } from "../charts/correction-words.ts";
import type { PublishedCorrection } from "../edition.ts";
import type { Observation } from "../model/observation.ts";
import type { Cell } from "./csv.ts";

/** One column of the published table of observations. */
export interface TableColumn {
  readonly name: string;
  /** What it holds, for the page that explains the downloads. */
  readonly meaning: string;
  /** @param corrections of the observation, newest first */
  readonly cell: (observation: Observation, corrections: readonly PublishedCorrection[]) => Cell;
}

const column = (name: string, meaning: string, cell: TableColumn["cell"]): TableColumn => ({
  name,
  meaning,
  cell,
});

/** Where in the source a figure is printed: `đoạn 9, 11`. */
const locator = ({ paragraphs }: Observation) => paragraphs && `đoạn ${paragraphs.join(", ")}`;

/** What a record says itself. */
export const recordColumns: readonly TableColumn[] = [
  column("id", "Mã số liệu, không đổi; cũng là neo của số liệu trên trang chỉ số", ({ id }) => id),
  column("indicator", "Mã chỉ số: đo cái gì", ({ indicator }) => indicator),
  column("entity", "Mã đơn vị: của ai, ở đâu", ({ entity }) => entity),
  column("breakdown", "Phần của chỉ số (FDI, ngoài nhà nước…); trống là toàn bộ", ({ breakdown }) => breakdown),
  column(
    "measure",
    "level: mức; change-percent: tăng, giảm (%); change-factor: gấp (lần kỳ gốc); plan-ratio: so với kế hoạch (%); share: tỷ lệ (%)",
    ({ measure }) => measure,
  ),
  column(
    "status",
    "actual: thực hiện; estimate: ước tính; target: chỉ tiêu; proposal: đề nghị; derived: tính ra",
    ({ status }) => status,
  ),
  column(
    "value",
    "Giá trị đúng như nguồn in; nếu là khoảng thì là đầu dưới. Dấu chấm là dấu thập phân",
    ({ value }) => value,
  ),
  column("value_high", "Đầu trên của khoảng", ({ valueHigh }) => valueHigh),
  column("unit", "Đơn vị tính như nguồn in", ({ unit }) => unit),
  column("qualifier", "Chữ đứng trước con số trong nguồn: hơn, gần, ước, khoảng…", ({ qualifier }) => qualifier),
  column(
    "period",
    "Kỳ: 2018, 2018-H1 (nửa đầu năm), 2018-Q1 (quý), 2018-9M (9 tháng đầu), 2018-05, hoặc hai mốc nối bằng /",
    ({ period }) => period,
  ),
  column("as_of", "Thời điểm: ngày, tháng hoặc năm", ({ asOf }) => asOf),
  column("baseline", "Kỳ gốc của mức tăng, giảm", ({ baseline }) => baseline),
  column("source", "Mã nguồn", ({ source }) => source),
  column("locator", "Chỗ in trong nguồn: thứ tự đoạn, không tính dòng trống", locator),
  column("article", "Bài của Nhịp KCN giữ số liệu này; trống là số liệu nhập từ bảng", ({ origin }) =>
    "article" in origin ? origin.article : undefined,
  ),
  column("plan_name", "Kế hoạch được đem ra so", ({ plan }) => plan?.name),
  column("plan_by", "Mã đơn vị giao kế hoạch", ({ plan }) => plan?.setBy),
  column("term", "Cách gọi của nguồn, nếu khác tên chỉ số", ({ term }) => term),
  column("inferred", "Phần nguồn không in, tòa soạn suy ra: entity, period, asOf, baseline, basis", ({ inferred }) =>
    inferred?.join(" "),
  ),
  column("note", "Điều cần biết trước khi dùng", ({ note }) => note),
  column(
    "basis_unclear",
    "true nếu nguồn không cho biết là số phát sinh trong kỳ hay số lũy kế",
    ({ basisUnclear }) => basisUnclear && "true",
  ),
];

/** What was put right about the record, so that it goes wherever the figure goes. */
export const correctionColumn: TableColumn = column(
  "correction",
  "Đính chính của chúng tôi về con số này, nếu có",
  (_observation, corrections) => corrections.map(correctionWords).join(" ") || undefined,
);

/** The table others build on: columns are added at the end, never renamed or moved. */
export const tableColumns: readonly TableColumn[] = [...recordColumns, correctionColumn];
