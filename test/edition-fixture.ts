/** A small Edition with real figures, for unit tests: Hà Nội's Party organisations and projects. */
import { emptyParts } from "../src/edition/empty-parts.ts";
import { type Edition, makeEdition, type Parts } from "../src/edition.ts";
import { entity } from "../src/model/entity.ts";
import { indicator } from "../src/model/indicator.ts";
import { type MetricInput, metric } from "../src/model/metric.ts";

/** The metrics as an editor would write them, put into an Edition as rows of one data file. */
export function makeEditionOf(metrics: readonly Omit<MetricInput, "source">[], parts: Partial<Parts> = {}): Edition {
  const rows = metrics.map((input) => ({
    file: "data/observations/thu.csv",
    metric: metric.parse({ source: "nguon-thu", ...input }),
  }));
  return makeEdition({ ...emptyParts, rows, ...parts });
}

export const partyMetrics: readonly Omit<MetricInput, "source">[] = [
  {
    id: "hn12-to-chuc-dang",
    indicator: "to-chuc-dang",
    entity: "hn-dang-bo",
    value: 5,
    unit: "tổ chức",
    asOf: "2012-06-19",
  },
  {
    id: "hn22-to-chuc-dang",
    indicator: "to-chuc-dang",
    entity: "hn-dang-bo",
    value: 96,
    unit: "tổ chức",
    asOf: "2022-05",
  },
  {
    id: "hn22-to-chuc-dang-lan",
    indicator: "to-chuc-dang",
    entity: "hn-dang-bo",
    value: 19,
    unit: "lần",
    qualifier: "hơn",
    measure: "change-factor",
    period: "2012-06-19/2022-05",
    asOf: "2022-05",
    baseline: "2012-06-19",
  },
  { id: "hn22-dang-vien", indicator: "dang-vien", entity: "hn-dang-bo", value: 1328, unit: "người", asOf: "2022-05" },
  {
    id: "hn24-doanh-nghiep",
    indicator: "doanh-nghiep",
    entity: "hn-kcn",
    value: 700,
    unit: "doanh nghiệp",
    qualifier: "gần",
    asOf: "2024-06",
  },
];

export const partyEntity = entity.parse({
  id: "hn-dang-bo",
  name: "Đảng bộ",
  shortName: "Đảng bộ",
  kind: "party-body",
  description: "Đảng bộ.",
});

export const partyIndicator = indicator.parse({
  id: "to-chuc-dang",
  name: "Số tổ chức Đảng",
  shortName: "Tổ chức Đảng",
  topic: "dang",
  units: ["tổ chức"],
  basis: "stock",
  definition: "Số tổ chức Đảng trực thuộc tại một thời điểm.",
  excludes: "Không tính tổ chức đã giải thể.",
});
