import { expect, test } from "vitest";
import { makeEditionOf, partyIndicator, partyMetrics } from "../../../test/edition-fixture.ts";
import type { Edition } from "../../edition.ts";
import { entityId } from "../../model/id.ts";
import { previousInSeries } from "./previous.ts";

const previousOf = (edition: Edition, id: string) => {
  const figure = edition.observations.get(id as never);
  if (!figure) throw new Error(`${id}: not in the fixture`);
  return previousInSeries(figure, edition)?.id;
};

test("a figure is preceded by the one before it in its series", () => {
  const edition = makeEditionOf(partyMetrics, { indicators: [partyIndicator] });
  expect(previousOf(edition, "hn22-to-chuc-dang")).toBe("hn12-to-chuc-dang");
  expect(previousOf(edition, "hn12-to-chuc-dang")).toBeUndefined();
});

test("a figure of those that make no line is preceded by none", () => {
  const unjoined = [{ entity: entityId.parse("hn-dang-bo"), reason: "Hai nguồn đếm khác nhau." }];
  const edition = makeEditionOf(partyMetrics, { indicators: [{ ...partyIndicator, unjoined }] });
  expect(previousOf(edition, "hn22-to-chuc-dang")).toBeUndefined();
});

test("a half year is not followed by a whole one", () => {
  const flow = { indicator: "doanh-thu", entity: "hn-kcn", unit: "tỷ USD" } as const;
  const flows = makeEditionOf(
    [
      { ...flow, id: "nam-truoc", value: 7, period: "2017" },
      { ...flow, id: "nua-nam", value: 3, period: "2018-H1" },
      { ...flow, id: "nam-nay", value: 7.24, period: "2018" },
    ],
    { indicators: [{ ...partyIndicator, id: "doanh-thu", basis: "flow" } as never] },
  );
  expect(["nam-truoc", "nua-nam", "nam-nay"].map((id) => previousOf(flows, id))).toEqual([
    undefined,
    undefined,
    "nam-truoc",
  ]);
});

test("what the source calls by another name is not set against it", () => {
  const figures = partyMetrics.map((metric) => ({
    ...metric,
    term: metric.id.startsWith("hn22") ? "chi bộ" : "tổ chức cơ sở",
  }));
  expect(previousOf(makeEditionOf(figures, { indicators: [partyIndicator] }), "hn22-to-chuc-dang")).toBeUndefined();
});
