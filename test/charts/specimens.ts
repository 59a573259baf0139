/** A small fixed Edition with real figures, and one chart for every way a kind can look. */
import { emptyParts } from "../../src/edition/empty-parts.ts";
import { type Edition, makeEdition } from "../../src/edition.ts";
import { type Chart, chartSpec } from "../../src/model/chart.ts";
import { entity } from "../../src/model/entity.ts";
import { chartId } from "../../src/model/id.ts";
import { indicator } from "../../src/model/indicator.ts";
import { type MetricInput, metric } from "../../src/model/metric.ts";
import { source } from "../../src/model/source.ts";

const indicatorOf = (id: string, shortName: string, units: string[], basis: "stock" | "flow") =>
  indicator.parse({
    id,
    name: shortName,
    shortName,
    topic: "dang",
    units,
    basis,
    definition: `${shortName}.`,
    excludes: "Không tính phần khác.",
    breakdowns: { fdi: "có vốn đầu tư nước ngoài" },
  });

const entityOf = (id: string, shortName: string) =>
  entity.parse({ id, name: shortName, shortName, kind: "party-body", description: `${shortName}.` });

const sourceOf = (id: string, shortName: string) =>
  source.parse({
    id,
    publisher: shortName,
    title: shortName,
    shortName,
    published: "unknown",
    consulted: "2026-11-22",
    kind: "press",
  });

type Defaults = Pick<MetricInput, "entity" | "source"> & Partial<MetricInput>;
type Given = Omit<MetricInput, "entity" | "source"> & Partial<MetricInput>;
const metrics = (defaults: Defaults, inputs: readonly Given[]) => inputs.map((input) => ({ ...defaults, ...input }));

const foundation = metrics({ entity: "hn-dang-bo", source: "hiza", asOf: "2012-06-19" }, [
  { id: "hn12-to-chuc-dang", indicator: "to-chuc-dang", value: 5, unit: "tổ chức" },
  { id: "hn12-dang-vien", indicator: "dang-vien", value: 248, unit: "người" },
]);

const tenYears = metrics({ entity: "hn-dang-bo", source: "hnm-2022", asOf: "2022-05" }, [
  { id: "hn22-to-chuc-dang", indicator: "to-chuc-dang", value: 96, unit: "tổ chức", term: "tổ chức Đảng" },
  { id: "hn22-dang-vien", indicator: "dang-vien", value: 1328, unit: "người" },
  {
    id: "hn22-to-chuc-dang-lan",
    indicator: "to-chuc-dang",
    value: 19,
    unit: "lần",
    qualifier: "hơn",
    measure: "change-factor",
    period: "2012-06-19/2022-05",
    baseline: "2012-06-19",
  },
]);

const projects = metrics({ entity: "hn-kcn", source: "hnm-2022", asOf: "2022-06", unit: "dự án" }, [
  { id: "hn22-du-an", indicator: "du-an-hoat-dong", value: 707, unit: "dự án" },
  { id: "am", indicator: "du-an-moi", value: -1, unit: "dự án" },
  { id: "khong", indicator: "du-an-moi", value: 0, unit: "dự án" },
  { id: "hn22-du-an-fdi", indicator: "du-an-hoat-dong", breakdown: "fdi", value: 305, unit: "dự án" },
  { id: "hn22-du-an-tn", indicator: "du-an-hoat-dong", breakdown: "trong-nuoc", value: 402, unit: "dự án" },
  {
    id: "hn22-von-fdi",
    indicator: "von-dang-ky-luy-ke",
    breakdown: "fdi",
    value: 6.1,
    unit: "tỷ USD",
    qualifier: "hơn",
  },
  { id: "hn24-von", indicator: "von-dang-ky-luy-ke", asOf: "2024-06", value: 9.1, unit: "tỷ USD", qualifier: "gần" },
]);

const hundredth = metrics({ entity: "hn-dang-bo", source: "hnm-2024", asOf: "2024-06" }, [
  { id: "hn24-to-chuc-dang", indicator: "to-chuc-dang", value: 100, unit: "tổ chức", term: "tổ chức cơ sở Đảng" },
  { id: "hn24-to-chuc-fdi", indicator: "to-chuc-dang", breakdown: "fdi", value: 52, unit: "tổ chức" },
  { id: "hn24-to-chuc-ngoai-nn", indicator: "to-chuc-dang", breakdown: "ngoai-nn", value: 98, unit: "tổ chức" },
  { id: "hn24-dang-bo", indicator: "to-chuc-dang", breakdown: "dang-bo", value: 10, unit: "tổ chức" },
  { id: "hn24-chi-bo", indicator: "to-chuc-dang", breakdown: "chi-bo", value: 90, unit: "tổ chức" },
  { id: "hn24-dang-vien", indicator: "dang-vien", value: 1461, unit: "người" },
  { id: "hn24-doanh-nghiep", indicator: "doanh-nghiep", value: 700, unit: "doanh nghiệp", qualifier: "gần" },
  { id: "hn24-lop", indicator: "dang-vien-moi", value: 200, unit: "người", qualifier: "gần", period: "2024-H1" },
  { id: "hn24-ket-nap", indicator: "dang-vien-moi", value: 493, unit: "người", period: "2020/2024-06" },
  {
    id: "hn24-ket-nap-ty-le",
    indicator: "dang-vien-moi",
    value: 98.6,
    unit: "%",
    measure: "plan-ratio",
    period: "2020/2025",
    plan: { name: "chỉ tiêu nhiệm kỳ 2020–2025" },
  },
  { id: "hn24-to-chuc-moi", indicator: "to-chuc-dang-moi", value: 26, unit: "tổ chức", period: "2020/2024-06" },
  {
    id: "hn24-to-chuc-moi-ty-le",
    indicator: "to-chuc-dang-moi",
    value: 86.7,
    unit: "%",
    measure: "plan-ratio",
    period: "2020/2025",
    plan: { name: "chỉ tiêu nhiệm kỳ 2020–2025" },
  },
  { id: "hn24-khu-moi", indicator: "khu-moi", value: 3, unit: "khu công nghiệp", period: "2020/2024-06" },
  {
    id: "hn25-khu-moi-chi-tieu",
    indicator: "khu-moi",
    value: 2,
    valueHigh: 5,
    unit: "khu công nghiệp",
    qualifier: "từ…đến",
    status: "target",
    period: "2020/2025",
  },
]);

const year2018 = metrics({ entity: "hn-kcn", source: "cong-doan-2018", period: "2018", status: "estimate" }, [
  { id: "hn18-von", indicator: "von-thu-hut", value: 500, unit: "triệu USD", qualifier: "ước khoảng" },
  { id: "hn18-doanh-thu", indicator: "doanh-thu", value: 7.24, unit: "tỷ USD", qualifier: "ước trên" },
  { id: "hn18-ngan-sach", indicator: "nop-ngan-sach", value: 209, unit: "triệu USD", qualifier: "ước trên" },
  { id: "hn18-xuat-khau", indicator: "xuat-khau", value: 4.26, unit: "tỷ USD", qualifier: "ước" },
]);

const aims2019 = metrics({ entity: "hn-kcn", source: "cong-doan-2018", period: "2019", status: "target" }, [
  { id: "hn19-von", indicator: "von-thu-hut", value: 400, unit: "triệu USD", qualifier: "khoảng" },
  { id: "hn19-doanh-thu", indicator: "doanh-thu", value: 7700, unit: "triệu USD" },
  { id: "hn19-ngan-sach", indicator: "nop-ngan-sach", value: 242, unit: "triệu USD" },
  { id: "hn19-xuat-khau", indicator: "xuat-khau", value: 4750, unit: "triệu USD" },
  { id: "hn19-doan", indicator: "doan-co-so-moi", value: 5, valueHigh: 7, unit: "tổ chức", qualifier: "từ…đến" },
  { id: "hn19-to-chuc", indicator: "to-chuc-dang-moi", value: 10, unit: "tổ chức" },
  { id: "hn19-cong-doan", indicator: "cong-doan-moi", value: 11, unit: "tổ chức" },
]);

const registries = {
  indicators: [
    indicatorOf("to-chuc-dang", "Tổ chức Đảng", ["tổ chức"], "stock"),
    indicatorOf("dang-vien", "Đảng viên", ["người"], "stock"),
    indicatorOf("doanh-thu", "Doanh thu", ["tỷ USD", "triệu USD"], "flow"),
    indicatorOf("xuat-khau", "Kim ngạch xuất khẩu", ["tỷ USD", "triệu USD"], "flow"),
    indicatorOf("von-thu-hut", "Vốn đầu tư thu hút", ["triệu USD"], "flow"),
  ],
  entities: [entityOf("hn-dang-bo", "Đảng bộ các KCN và CX Hà Nội"), entityOf("hn-kcn", "Các KCN và KCX Hà Nội")],
  sources: [
    sourceOf("hiza", "Ban Quản lý KCN Hà Nội"),
    sourceOf("hnm-2022", "Hànộimới, 19/6/2022"),
    sourceOf("hnm-2024", "Hànộimới, 17/6/2024"),
    sourceOf("cong-doan-2018", "Cổng thông tin, 28/12/2018"),
  ],
};

export function makeSpecimenEdition(): Edition {
  const inputs = [...foundation, ...tenYears, ...projects, ...hundredth, ...year2018, ...aims2019];
  const rows = inputs.map((input) => ({ file: "data/observations/thu.csv", metric: metric.parse(input) }));
  return makeEdition({ ...emptyParts, ...registries, rows });
}

const party = { indicator: "to-chuc-dang", entity: "hn-dang-bo" };
const members = { indicator: "dang-vien", entity: "hn-dang-bo" };

/** By the name of their snapshot. */
const specs: Readonly<Record<string, unknown>> = {
  "chuoi-hon-19-lan": {
    kind: "series",
    title: "Số tổ chức Đảng tăng {hn22-to-chuc-dang-lan}",
    series: [party],
    to: "2022-05",
    claim: "hn22-to-chuc-dang-lan",
  },
  "chuoi-den-100": { kind: "series", series: [party], claim: "hn22-to-chuc-dang-lan" },
  "chuoi-hai-duong": {
    kind: "series",
    series: [party, { ...party, breakdown: "fdi", label: "Trong đó: doanh nghiệp FDI" }],
  },
  "chuoi-dang-vien": { kind: "series", series: [members] },
  "chuoi-cot-chi-tieu": { kind: "series", series: [{ indicator: "doanh-thu", entity: "hn-kcn" }] },
  "chuoi-hai-cot": {
    kind: "series",
    series: [
      { indicator: "doanh-thu", entity: "hn-kcn" },
      { indicator: "xuat-khau", entity: "hn-kcn" },
    ],
  },
  "thanh-uoc-tinh": {
    kind: "bars",
    unit: "triệu USD",
    bars: [
      { metric: "hn18-doanh-thu", label: "Doanh thu" },
      { metric: "hn18-xuat-khau", label: "Kim ngạch xuất khẩu" },
      { metric: "hn18-von", label: "Vốn đầu tư thu hút (quy đổi)" },
      { metric: "hn18-ngan-sach", label: "Nộp ngân sách" },
    ],
  },
  "thanh-khoang": {
    kind: "bars",
    bars: [
      { metric: "hn19-to-chuc", label: "Tổ chức cơ sở Đảng" },
      { metric: "hn19-cong-doan", label: "Công đoàn cơ sở" },
      { metric: "hn19-doan", label: "Tổ chức Đoàn Thanh niên trong doanh nghiệp ngoài nhà nước" },
    ],
  },
  "thanh-bang-khong": {
    kind: "bars",
    bars: [
      { metric: "khong", label: "Dự án mới" },
      { metric: "khong", label: "Dự án mở rộng" },
    ],
  },
  "thanh-dinh-tinh": {
    kind: "bars",
    bars: [
      { metric: "hn22-von-fdi", label: "Riêng vốn đầu tư nước ngoài" },
      { metric: "hn24-von", label: "Tất cả các nguồn vốn, quy đổi" },
    ],
  },
  "doi-chi-so": {
    kind: "change",
    scale: "index",
    rows: [
      { label: "Tổ chức Đảng", from: "hn12-to-chuc-dang", to: "hn22-to-chuc-dang" },
      { label: "Đảng viên", from: "hn12-dang-vien", to: "hn22-dang-vien" },
    ],
  },
  "doi-muc-tieu-2019": {
    kind: "change",
    scale: "index",
    rows: [
      { label: "Vốn đầu tư thu hút", from: "hn18-von", to: "hn19-von" },
      { label: "Doanh thu", from: "hn18-doanh-thu", to: "hn19-doanh-thu" },
      { label: "Kim ngạch xuất khẩu", from: "hn18-xuat-khau", to: "hn19-xuat-khau" },
      { label: "Nộp ngân sách", from: "hn18-ngan-sach", to: "hn19-ngan-sach" },
    ],
  },
  "doi-gia-tri": {
    kind: "change",
    rows: [
      { label: "Từ khi thành lập", from: "hn12-dang-vien", to: "hn22-dang-vien" },
      { label: "Hai năm gần đây", from: "hn22-dang-vien", to: "hn24-dang-vien" },
    ],
  },
  "tien-do-nhiem-ky": {
    kind: "progress",
    rows: [
      { label: "Kết nạp đảng viên", actual: "hn24-ket-nap", ratio: "hn24-ket-nap-ty-le" },
      { label: "Thành lập tổ chức Đảng", actual: "hn24-to-chuc-moi", ratio: "hn24-to-chuc-moi-ty-le" },
      { label: "Thành lập khu công nghiệp mới", actual: "hn24-khu-moi", target: "hn25-khu-moi-chi-tieu" },
    ],
  },
  "tien-do-vuot": {
    kind: "progress",
    rows: [
      { label: "Vốn 2018 so với mức đặt ra cho 2019", actual: "hn18-von", target: "hn19-von" },
      { label: "Nộp ngân sách 2018 so với mức đặt ra cho 2019", actual: "hn18-ngan-sach", target: "hn19-ngan-sach" },
    ],
  },
  "co-cau-du-an": {
    kind: "composition",
    parts: [
      { metric: "hn22-du-an-fdi", label: "Vốn đầu tư trực tiếp nước ngoài" },
      { metric: "hn22-du-an-tn", label: "Vốn trong nước" },
    ],
    total: "hn22-du-an",
  },
  "co-cau-con-lai": {
    kind: "composition",
    parts: [{ metric: "hn24-to-chuc-fdi", label: "Trong doanh nghiệp có vốn đầu tư nước ngoài" }],
    total: "hn24-to-chuc-ngoai-nn",
    remainder: "Trong doanh nghiệp khác ngoài khu vực nhà nước",
  },
  "co-cau-khong-tong": {
    kind: "composition",
    parts: [
      { metric: "hn24-chi-bo", label: "Chi bộ cơ sở" },
      { metric: "hn24-dang-bo", label: "Đảng bộ cơ sở" },
    ],
  },
};

export const makeSpecimen = (id: string, input: object): Chart => ({
  ...chartSpec.parse({ title: "Mẫu biểu đồ", subtitle: "Đơn vị và thời điểm của mẫu", ...input }),
  id: chartId.parse(id),
});

export const specimens: readonly Chart[] = Object.entries(specs).map(([id, input]) =>
  makeSpecimen(id, input as object),
);
