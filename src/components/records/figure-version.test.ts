import { expect, test } from "vitest";
import { makeEditionOf, partyMetrics } from "../../../test/edition-fixture.ts";
import type { PublishedCorrection } from "../../edition.ts";
import { metric } from "../../model/metric.ts";
import type { Source } from "../../model/source.ts";
import { figureVersion } from "./figure-version.ts";

const kept = metric.parse({
  id: "hn18-dang-vien",
  indicator: "dang-vien",
  entity: "hn-dang-bo",
  value: 900,
  unit: "người",
  asOf: "2018",
  source: "nguon-thu",
});
const article = (slug: string, fields: object) => ({ slug, metrics: [], events: [], ...fields });
const articles = [
  article("mot", { published: "2026-11-20T08:00+07:00", metrics: [kept] }),
  article("hai", { published: "2026-11-21T08:00+07:00", updates: [{ at: "2026-11-30T08:00+07:00", note: "Thêm." }] }),
];
const correction = (of: string, at: string) =>
  ({ id: `dc-${of}-${at}`, metric: of, at }) as unknown as PublishedCorrection;
const sources = [{ id: "nguon-thu", consulted: "2026-11-02" } as Source];
const versionOf = (id: string, ...corrections: PublishedCorrection[]) =>
  figureVersion(makeEditionOf(partyMetrics, { articles, corrections, sources } as never), id as never);

test("a figure is as old as the article that keeps it, whatever changed elsewhere", () => {
  const elsewhere = correction("hn22-dang-vien", "2026-12-01T09:00+07:00");
  expect(versionOf("hn18-dang-vien", elsewhere)).toBe("Thứ sáu, 20/11/2026, 08:00 (GMT+7)");
});

test("a correction of the figure makes it as new as that, the latest of several", () => {
  const [first, second] = ["2026-12-01T09:00+07:00", "2026-12-03T07:30+07:00"];
  expect(versionOf("hn18-dang-vien", correction("hn18-dang-vien", first), correction("hn18-dang-vien", second))).toBe(
    "Thứ năm, 3/12/2026, 07:30 (GMT+7)",
  );
});

test("a row of data is as old as the reading of its source, until it is corrected", () => {
  expect(versionOf("hn22-dang-vien")).toBe("tra cứu nguồn ngày 2/11/2026");
  expect(versionOf("hn22-dang-vien", correction("hn22-dang-vien", "2026-12-01T09:00+07:00"))).toBe(
    "Thứ ba, 1/12/2026, 09:00 (GMT+7)",
  );
});
