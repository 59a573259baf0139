/** What readers may pick, for unit tests: real figures of Hà Nội and TP.HCM, with the gaps that real figures have. */
import type { Choice } from "../src/explore/choice.ts";
import { openShelves } from "../src/explore/library.ts";
import { makeShelf } from "../src/explore/shelf.ts";
import { makeView } from "../src/explore/view.ts";
import { type Entity, entity } from "../src/model/entity.ts";
import { type Indicator, indicator } from "../src/model/indicator.ts";
import type { MetricInput } from "../src/model/metric.ts";
import { source } from "../src/model/source.ts";
import { makeEditionOf } from "./edition-fixture.ts";

const makeIndicator = (id: string, name: string, unit: string, basis: "stock" | "flow"): Indicator =>
  indicator.parse({
    id,
    name: `Số ${name.toLowerCase()}`,
    shortName: name,
    topic: "dang",
    units: unit === "tỷ USD" ? [unit, "triệu USD"] : [unit],
    basis,
    definition: `${name}, đếm theo nguồn.`,
    excludes: `Không gồm phần ngoài ${name.toLowerCase()}.`,
  });

const makeEntity = (id: string, name: string, kind: string, place: string): Entity =>
  entity.parse({ id, name, shortName: name, kind, place, description: `${name}.` });

const indicators = [
  makeIndicator("to-chuc-dang", "Tổ chức Đảng", "tổ chức", "stock"),
  makeIndicator("dang-vien", "Đảng viên", "người", "stock"),
  makeIndicator("dang-vien-moi", "Đảng viên mới", "người", "flow"),
  makeIndicator("lao-dong", "Lao động", "người", "stock"),
  makeIndicator("doanh-thu", "Doanh thu", "tỷ USD", "flow"),
];

const entities = [
  makeEntity("hn-dang-bo", "Đảng bộ Hà Nội", "party-body", "ha-noi"),
  makeEntity("hn-kcn", "Các KCN Hà Nội", "zone-system", "ha-noi"),
  makeEntity("hcm-dang-bo", "Đảng bộ TP.HCM", "party-body", "ho-chi-minh"),
];

const sources = [
  source.parse({
    id: "nguon-thu",
    publisher: "Báo thử",
    title: "Bài thử",
    shortName: "Báo thử, 17/6/2024",
    published: "2024-06-17",
    consulted: "2026-11-22",
    kind: "press",
  }),
];

type Row = Omit<MetricInput, "source">;
const hanoi = { entity: "hn-dang-bo" } as const;

const rows: readonly Row[] = [
  {
    ...hanoi,
    id: "tc12",
    indicator: "to-chuc-dang",
    value: 5,
    unit: "tổ chức",
    asOf: "2012-06-19",
    term: "tổ chức Đảng",
  },
  {
    ...hanoi,
    id: "tc22",
    indicator: "to-chuc-dang",
    value: 96,
    unit: "tổ chức",
    asOf: "2022-05",
    term: "Tổ chức đảng",
  },
  {
    ...hanoi,
    id: "tc24",
    indicator: "to-chuc-dang",
    value: 100,
    unit: "tổ chức",
    asOf: "2024-06",
    term: "tổ chức cơ sở Đảng",
  },
  { ...hanoi, id: "dv12", indicator: "dang-vien", value: 248, unit: "người", asOf: "2012-06-19" },
  { ...hanoi, id: "dv24", indicator: "dang-vien", value: 1461, unit: "người", asOf: "2024-06" },
  { ...hanoi, id: "moi-nhiem-ky", indicator: "dang-vien-moi", value: 493, unit: "người", period: "2020/2024-06" },
  { ...hanoi, id: "moi-24", indicator: "dang-vien-moi", value: 79, unit: "người", period: "2024-H1" },
  {
    entity: "hcm-dang-bo",
    id: "moi-hcm-09",
    indicator: "dang-vien-moi",
    value: 62,
    unit: "người",
    period: "2009-H1",
    note: "Nguồn chỉ viết “TP”.",
  },
  { entity: "hn-kcn", id: "ld18", indicator: "lao-dong", value: 150000, unit: "người", asOf: "2018-12" },
  {
    entity: "hn-kcn",
    id: "ld24",
    indicator: "lao-dong",
    value: 160000,
    unit: "người",
    qualifier: "khoảng",
    asOf: "2024-06",
  },
  {
    entity: "hn-kcn",
    id: "dt18",
    indicator: "doanh-thu",
    value: 7.24,
    unit: "tỷ USD",
    qualifier: "ước trên",
    status: "estimate",
    period: "2018",
  },
  {
    entity: "hn-kcn",
    id: "dt19",
    indicator: "doanh-thu",
    value: 7700,
    unit: "triệu USD",
    status: "target",
    period: "2019",
  },
];

export const exploreEdition = makeEditionOf(rows, { indicators, entities, sources });

const cautionsOf = ({ note }: { note?: string | undefined }) => (note ? [note] : []);

/** All that could be fetched, as it comes over the wire. */
export const library = openShelves(
  JSON.parse(JSON.stringify(indicators.map((one) => makeShelf(one, exploreEdition, cautionsOf)))),
);

export const viewOf = (lines: Choice["lines"], measure: Choice["measure"], span: Pick<Choice, "from" | "to"> = {}) =>
  makeView({ lines, measure, ...span }, library);
