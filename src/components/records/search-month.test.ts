import { describe, expect, it } from "vitest";
import { makeEditionOf, partyMetrics } from "../../../test/edition-fixture.ts";
import type { WrittenArticle } from "../../model/article.ts";
import { metric } from "../../model/metric.ts";
import { groupByMonth, makeSearchMonth } from "./search-month.ts";
import type { Uses } from "./uses.ts";

const [members] = partyMetrics.filter(({ id }) => id === "hn22-dang-vien");
const own = metric.parse({ source: "nguon-thu", ...members, id: "hn22-dang-vien-bai" });
const article = (slug: string, published: string, metrics: readonly unknown[] = []) =>
  ({ slug, published, metrics, events: [] }) as unknown as WrittenArticle;
const articles = [
  article("cu", "2026-10-31T23:59+07:00"),
  article("moi", "2026-11-01T00:00+07:00", [own]),
  article("moi-hon", "2026-11-20T08:00+07:00"),
];
const edition = makeEditionOf(partyMetrics, { articles });
const told = (slug: string) => articles.filter((one) => one.slug === slug);
const uses = new Map([
  ["chung", [...told("moi-hon"), ...told("cu")]],
  ["rieng", told("cu")],
]) as unknown as Uses["chart"];
const months = groupByMonth(edition, uses);

describe("groupByMonth", () => {
  it("has the months in which something was published, and one for what has no date", () => {
    expect([...months.keys()]).toEqual(["2026-11", "2026-10", "khong-ngay"]);
    expect(months.get("2026-11")?.articles).toEqual(["moi-hon", "moi"]);
  });

  it("puts a figure to the month of the article that carries it, and a row of data to no month", () => {
    expect(months.get("2026-11")?.observations.map(({ id }) => id)).toEqual(["hn22-dang-vien-bai"]);
    expect(months.get("2026-10")?.observations).toEqual([]);
    expect(months.get("khong-ngay")?.observations).toHaveLength(partyMetrics.length);
  });

  it("puts a chart to the month of the newest article that shows it", () => {
    expect(months.get("2026-11")?.charts).toEqual(["chung"]);
    expect(months.get("2026-10")?.charts).toEqual(["rieng"]);
  });
});

it("the last count of a whole is found by its name without a year, the others by their year", () => {
  const [last, first] = ["hn22-to-chuc-dang", "hn12-to-chuc-dang"];
  const undated = months.get("khong-ngay");
  expect([...(undated?.newest ?? [])]).toContain(last);
  expect([...(undated?.newest ?? [])]).not.toContain(first);
  const contents = new Map(
    (undated ? makeSearchMonth(undated, edition).records : []).map(({ url, content }) => [url, content]),
  );
  expect(contents.get(`/so/${last}/`)).toContain("mới nhất");
  expect(contents.get(`/so/${first}/`)).not.toContain("mới nhất");
});

it("of a month it is said what its articles' figures are about, and each figure in words", () => {
  const month = months.get("2026-11");
  const { pages, records } = makeSearchMonth(
    month ?? { articles: [], charts: [], observations: [], newest: new Set() },
    edition,
  );
  expect(pages.find(([address]) => address === "/bai-viet/moi/")?.[1].filters.nam).toEqual(["2022"]);
  expect(pages.map(([address]) => address)).toEqual(["/bai-viet/moi-hon/", "/bai-viet/moi/", "/bieu-do/chung/"]);
  expect(records.map(({ url, meta }) => [url, meta.so])).toEqual([["/so/hn22-dang-vien-bai/", "1.328 người"]]);
});
