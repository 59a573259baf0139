import { makeChartPackage } from "../../download/chart-package.ts";
import { makeChartCsv, makeChartJson } from "../../download/chart-table.ts";
import { makeBibtex, makeCsl, makeRis } from "../../download/citation.ts";
import { makeChartSheet } from "../../download/sheet.ts";
import type { ChartSubject } from "../../download/subject.ts";
import { makeChartWorkbook } from "../../download/workbook.ts";
import { makePng } from "../../raster/cached-png.ts";
import * as urls from "../../urls.ts";

type Bytes = string | Uint8Array;

/** One file that readers can take of a chart. */
export interface ChartFile {
  /** What it is called beside the chart. */
  readonly label: string;
  /** What it is good for. */
  readonly use: string;
  readonly path: (id: string) => string;
  readonly make: (subject: ChartSubject) => Bytes | Promise<Bytes>;
}

export const pictureFiles: readonly ChartFile[] = [
  {
    label: "PNG",
    use: "ảnh cho bài viết, bản trình chiếu",
    path: urls.chartPngPath,
    make: ({ drawn }) => makePng(makeChartSheet(drawn), 1),
  },
  {
    label: "PNG lớn",
    use: "gấp đôi, để in hoặc cho màn hình nét",
    path: urls.chartPng2xPath,
    make: ({ drawn }) => makePng(makeChartSheet(drawn), 2),
  },
  {
    label: "SVG",
    use: "hình vector, phóng to không vỡ, sửa được",
    path: urls.chartSvgPath,
    make: ({ drawn }) => makeChartSheet(drawn).svg,
  },
];

export const dataFiles: readonly ChartFile[] = [
  {
    label: "Excel",
    use: "số liệu, lời và nguồn trên ba trang tính",
    path: urls.chartXlsxPath,
    make: ({ drawn }) => makeChartWorkbook(drawn),
  },
  { label: "CSV", use: "mỗi dòng một số liệu", path: urls.chartCsvPath, make: ({ drawn }) => makeChartCsv(drawn) },
  { label: "JSON", use: "số liệu kèm mọi lời giải thích", path: urls.chartJsonPath, make: makeChartJson },
  {
    label: "Data Package",
    use: "lược đồ, nguồn, giấy phép, mã băm",
    path: urls.chartPackagePath,
    make: makeChartPackage,
  },
];

export const citationFiles: readonly ChartFile[] = [
  { label: "BibTeX", use: "cho LaTeX", path: urls.chartBibtexPath, make: makeBibtex },
  { label: "RIS", use: "cho EndNote, Mendeley, Zotero", path: urls.chartRisPath, make: makeRis },
  { label: "CSL-JSON", use: "cho Zotero, Pandoc", path: urls.chartCslPath, make: makeCsl },
];

/** Every file of a chart. A new one stands in one of the three lists and has its address in `urls.ts`. */
export const chartFiles: readonly ChartFile[] = [...pictureFiles, ...dataFiles, ...citationFiles];
