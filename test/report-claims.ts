/** The claims of the five reports with the levels they speak of: what verdicts and targets are tested on. */
import { indicator } from "../src/model/indicator.ts";
import type { MetricInput } from "../src/model/metric.ts";
import { source } from "../src/model/source.ts";
import { makeEditionOf } from "./edition-fixture.ts";

type Input = Omit<MetricInput, "source"> & { source?: string };

const basis = {
  "to-chuc-dang": "stock",
  "dang-vien": "stock",
  "to-chuc-dang-moi": "flow",
  "dang-vien-moi": "flow",
  "von-thu-hut": "flow",
  "doanh-thu": "flow",
  "nop-ngan-sach": "flow",
  "xuat-khau": "flow",
  "nhap-khau": "flow",
  "kcn-thanh-lap-moi": "flow",
  "ty-le-dn-thi-dua": "flow",
  "cdcs-vung-manh": "flow",
} as const;

export const reportIndicators = Object.entries(basis).map(([id, kind]) =>
  indicator.parse({
    id,
    name: id,
    shortName: id,
    topic: "dang",
    units: ["tổ chức"],
    basis: kind,
    definition: "Theo nguồn.",
    excludes: "Không rõ.",
  }),
);

const reportSources = [
  source.parse({
    id: "hiza",
    publisher: "Ban Quản lý các KCN và CX Hà Nội",
    title: "Giới thiệu",
    shortName: "Ban Quản lý KCN Hà Nội",
    published: "unknown",
    consulted: "2026-11-20",
    kind: "primary",
  }),
];

const hn = { entity: "hn-dang-bo" };
const zones = { entity: "hn-kcn", source: "bao-2018" };
const ty = { unit: "tỷ USD" } as const;
const trieu = { unit: "triệu USD" } as const;
const in2018 = { ...zones, status: "estimate", period: "2018" } as const;
const up2018 = { ...in2018, measure: "change-percent", unit: "%", baseline: "2017" } as const;
const in2019 = { ...zones, ...trieu, status: "target", period: "2019" } as const;
const up2019 = { ...in2019, measure: "change-percent", unit: "%", baseline: "2018", qualifier: "khoảng" } as const;

const year2018: Input[] = [
  { id: "von-2018", indicator: "von-thu-hut", value: 500, ...trieu, qualifier: "ước khoảng", ...in2018 },
  { id: "von-2018-ke-hoach", indicator: "von-thu-hut", ...in2018, measure: "plan-ratio", value: 125, unit: "%" },
  { id: "von-2018-tang", indicator: "von-thu-hut", ...up2018, value: 42 },
  { id: "doanh-thu-2018", indicator: "doanh-thu", value: 7.24, ...ty, qualifier: "ước trên", ...in2018 },
  { id: "doanh-thu-2018-tang", indicator: "doanh-thu", ...up2018, value: 6.5 },
  { id: "ngan-sach-2018", indicator: "nop-ngan-sach", value: 209, ...trieu, qualifier: "ước trên", ...in2018 },
  { id: "xuat-khau-2018", indicator: "xuat-khau", value: 4.26, ...ty, qualifier: "ước", ...in2018 },
];

const year2019: Input[] = [
  { id: "von-2019", indicator: "von-thu-hut", value: 400, qualifier: "khoảng", ...in2019 },
  { id: "doanh-thu-2019", indicator: "doanh-thu", value: 7700, ...in2019 },
  { id: "doanh-thu-2019-tang", indicator: "doanh-thu", ...up2019, value: 6.3 },
  { id: "ngan-sach-2019", indicator: "nop-ngan-sach", value: 242, ...in2019 },
  { id: "ngan-sach-2019-tang", indicator: "nop-ngan-sach", ...up2019, value: 15.7 },
  { id: "xuat-khau-2019", indicator: "xuat-khau", value: 4750, ...in2019 },
  { id: "xuat-khau-2019-tang", indicator: "xuat-khau", ...up2019, value: 11.5 },
  { id: "nhap-khau-2019", indicator: "nhap-khau", value: 3900, ...in2019 },
  { id: "nhap-khau-2019-tang", indicator: "nhap-khau", ...up2019, value: 5.4 },
  {
    ...in2019,
    id: "cdcs-vung-manh-2019",
    indicator: "cdcs-vung-manh",
    measure: "share",
    value: 60,
    unit: "%",
    qualifier: "từ",
  },
];

const admitted2009 = {
  indicator: "dang-vien-moi",
  entity: "hcm-dang-bo",
  source: "bao-2009",
  period: "2009-H1",
} as const;
const year2009: Input[] = [
  { ...admitted2009, id: "hcm-62", value: 62, unit: "người" },
  { ...admitted2009, id: "hcm-62-ke-hoach", measure: "plan-ratio", value: 68.8, unit: "%" },
  { ...admitted2009, id: "hcm-62-tang", measure: "change-percent", value: 24.8, unit: "%", baseline: "2008-H1" },
];

const in2022 = { ...hn, source: "bao-2022", asOf: "2022-05" };
const since2012 = {
  ...in2022,
  period: "2012-06-19/2022-05",
  baseline: "2012-06-19",
  measure: "change-factor",
  unit: "lần",
} as const;
const year2022: Input[] = [
  { ...hn, source: "hiza", id: "tcd-2012", indicator: "to-chuc-dang", value: 5, unit: "tổ chức", asOf: "2012-06-19" },
  { ...hn, source: "hiza", id: "dv-2012", indicator: "dang-vien", value: 248, unit: "người", asOf: "2012-06-19" },
  { ...in2022, id: "tcd-2022", indicator: "to-chuc-dang", value: 96, unit: "tổ chức" },
  { ...since2012, id: "tcd-2022-lan", indicator: "to-chuc-dang", value: 19, qualifier: "hơn" },
  { ...in2022, id: "dv-2022", indicator: "dang-vien", value: 1328, unit: "người" },
  { ...since2012, id: "dv-2022-lan", indicator: "dang-vien", value: 5.35 },
];

const ratio = { ...hn, source: "bao-2024", measure: "plan-ratio", unit: "%" } as const;
const half = { ...hn, source: "bao-2024", period: "2024-H1" };
const term = { ...hn, source: "bao-2024", period: "2020/2024-06", asOf: "2024-06" };
const board = {
  entity: "hn-ban-quan-ly",
  source: "bao-2024",
  indicator: "kcn-thanh-lap-moi",
  unit: "khu công nghiệp",
} as const;
const year2024: Input[] = [
  { ...half, id: "tcd-5", indicator: "to-chuc-dang-moi", value: 5, unit: "tổ chức" },
  { ...ratio, id: "tcd-5-chi-tieu", indicator: "to-chuc-dang-moi", value: 100, period: "2024" },
  { ...ratio, id: "tcd-5-chi-tieu-lap", indicator: "to-chuc-dang-moi", value: 100, period: "2024" },
  { ...half, id: "dv-79", indicator: "dang-vien-moi", value: 79, unit: "người" },
  { ...ratio, id: "dv-79-chi-tieu", indicator: "dang-vien-moi", value: 56.4, period: "2024" },
  { ...term, id: "dv-493", indicator: "dang-vien-moi", value: 493, unit: "người" },
  { ...ratio, id: "dv-493-chi-tieu", indicator: "dang-vien-moi", value: 98.6, period: "2020/2025", asOf: "2024-06" },
  { ...term, id: "tcd-26", indicator: "to-chuc-dang-moi", value: 26, unit: "tổ chức" },
  { ...ratio, id: "tcd-26-chi-tieu", indicator: "to-chuc-dang-moi", value: 86.7, period: "2020/2025", asOf: "2024-06" },
  { ...board, id: "kcn-3", value: 3, period: "2020/2024-06", asOf: "2024-06" },
  { ...board, id: "kcn-2-5", value: 2, valueHigh: 5, qualifier: "từ…đến", status: "target", period: "2020/2025" },
  {
    id: "thi-dua-100",
    entity: "bk-thanh-binh",
    source: "bao-2023",
    indicator: "ty-le-dn-thi-dua",
    measure: "share",
    value: 100,
    unit: "%",
    period: "2020/2023-04",
  },
];

/** Everything the five reports claim, and what 2012 was according to the board. */
export const reportMetrics: readonly Input[] = [...year2018, ...year2019, ...year2009, ...year2022, ...year2024];

export const makeReportEdition = (metrics: readonly Input[] = reportMetrics) =>
  makeEditionOf(metrics, { indicators: reportIndicators, sources: reportSources });
