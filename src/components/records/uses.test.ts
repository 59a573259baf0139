import { expect, test } from "vitest";
import { makeEditionOf, partyMetrics } from "../../../test/edition-fixture.ts";
import { findBodyUses } from "../../body/uses.ts";
import type { WrittenArticle } from "../../model/article.ts";
import { makeUses, type ToldArticle } from "./uses.ts";

const article = (fields: object) =>
  ({
    title: "Tổ chức Đảng ở Hà Nội",
    sapo: "Mười năm.",
    published: "2026-11-20T08:00+07:00",
    leadChart: "bieu-do-dau",
    entities: ["hn-dang-bo"],
    sources: ["nguon-khac"],
    metrics: [],
    events: [],
    ...fields,
  }) as unknown as WrittenArticle;

const bodies: Record<string, string> = {
  mot: 'Có <So id="hn22-dang-vien" />.\n\n<BieuDo id="bieu-do-hai" />',
  hai: "Không có số nào.",
};
const articles = [article({ slug: "mot" }), article({ slug: "hai", title: "Gần {hn24-doanh-nghiep}" })];
const uses = makeUses(makeEditionOf(partyMetrics, { articles }), ({ slug }) => findBodyUses(bodies[slug] ?? ""));
const slugs = (list: readonly ToldArticle[] | undefined) => list?.map(({ slug }) => slug).sort();

test("a chart is used where it leads and where it stands in the body", () => {
  expect(slugs(uses.chart.get("bieu-do-dau" as never))).toEqual(["hai", "mot"]);
  expect(slugs(uses.chart.get("bieu-do-hai" as never))).toEqual(["mot"]);
});

test("an indicator is used where the body or the headline shows one of its figures", () => {
  expect(slugs(uses.indicator.get("dang-vien" as never))).toEqual(["mot"]);
  expect(slugs(uses.indicator.get("doanh-nghiep" as never))).toEqual(["hai"]);
});

test("a source is used where it is named and where one of its figures is shown", () => {
  expect(slugs(uses.source.get("nguon-khac" as never))).toEqual(["hai", "mot"]);
  expect(slugs(uses.source.get("nguon-thu" as never))).toEqual(["hai", "mot"]);
});

test("nothing is said of a thing that no article speaks of", () => {
  expect(uses.entity.get("bac-kan" as never)).toBeUndefined();
});

test("of an article no more is told than a list of articles shows", () => {
  const [told] = uses.chart.get("bieu-do-hai" as never) ?? [];
  expect(told).toEqual({ slug: "mot", title: "Tổ chức Đảng ở Hà Nội", published: "2026-11-20T08:00+07:00" });
});
