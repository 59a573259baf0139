import { expect, test } from "vitest";
import { makeEditionOf, partyIndicator, partyMetrics } from "../../../test/edition-fixture.ts";
import { findBodyUses } from "../../body/uses.ts";
import type { Article } from "../../model/article.ts";
import { chartSpec } from "../../model/chart.ts";
import { entity } from "../../model/entity.ts";
import { chartId } from "../../model/id.ts";
import { makePageRecords } from "./page-records.ts";

const chart = {
  ...chartSpec.parse({
    kind: "series",
    title: "Tổ chức Đảng tăng {hn22-to-chuc-dang-lan}",
    subtitle: "Đơn vị: tổ chức",
    series: [{ indicator: "to-chuc-dang", entity: "hn-dang-bo" }],
  }),
  id: chartId.parse("to-chuc-dang-ha-noi"),
};
const party = entity.parse({
  id: "hn-dang-bo",
  name: "Đảng bộ các Khu công nghiệp và Chế xuất Hà Nội",
  shortName: "Đảng bộ KCN Hà Nội",
  kind: "party-body",
  description: "Đảng bộ cấp trên cơ sở.",
});
const edition = makeEditionOf(partyMetrics, { charts: [chart], indicators: [partyIndicator], entities: [party] });

const pageOf = (fields: object, body: string) =>
  makePageRecords(
    { title: "Tít", sapo: "Sapo", leadChart: "khong-co", events: [], ...fields } as unknown as Article,
    findBodyUses(body),
    edition,
  );
const recordsOf = (fields: object, body: string) => pageOf(fields, body).observations.map(({ id }) => id);

test("records stand in the order in which the page shows them, each once", () => {
  const body = 'Có <So id="hn22-dang-vien" />, gấp <Tinh phep="lan" cua="hn22-to-chuc-dang hn12-to-chuc-dang" />.';
  expect(recordsOf({ title: "Từ {hn12-to-chuc-dang}", sapo: "{hn24-doanh-nghiep}" }, body)).toEqual([
    "hn12-to-chuc-dang",
    "hn24-doanh-nghiep",
    "hn22-dang-vien",
    "hn22-to-chuc-dang",
  ]);
});

test("a quantity computed twice on the page is explained once", () => {
  const tag = '<Tinh phep="hieu" cua="hn22-to-chuc-dang hn12-to-chuc-dang" />';
  const title = "Thêm {hieu hn22-to-chuc-dang hn12-to-chuc-dang}";
  const { computed } = pageOf({ title }, `Thêm ${tag}, nhắc lại ${tag}; gấp <So id="hn22-to-chuc-dang-lan" />.`);
  expect(computed.map(({ text }) => text)).toEqual(["91 tổ chức"]);
});

test("a chart brings the figures of its words and those it draws", () => {
  const drawn = ["hn22-to-chuc-dang-lan", "hn12-to-chuc-dang", "hn22-to-chuc-dang"];
  expect(recordsOf({ leadChart: chart.id }, "Không có số.")).toEqual(drawn);
  expect(recordsOf({}, `<BieuDo id="${chart.id}" />`)).toEqual(drawn);
});

test("figures of the article's events are shown too", () => {
  expect(recordsOf({ events: [{ title: "Có {hn22-dang-vien}" }] }, "Không có số.")).toEqual(["hn22-dang-vien"]);
});

test("an article may keep figures it does not show", () => {
  expect(recordsOf({ metrics: partyMetrics }, "Không có số.")).toEqual([]);
});
