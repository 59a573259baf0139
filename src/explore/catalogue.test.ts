import { expect, test } from "vitest";
import { makeEditionOf } from "../../test/edition-fixture.ts";
import { exploreEdition } from "../../test/explore-fixture.ts";
import { makeCatalogue } from "./catalogue.ts";

const { offers, start } = makeCatalogue(exploreEdition);

test("only pairs that have figures are offered, with how many and from when", () => {
  expect(offers.map(({ key, count, years }) => [key, count, ...years])).toEqual([
    ["doanh-thu.hn-kcn", 2, "2018", "2019"],
    ["dang-vien.hn-dang-bo", 2, "2012", "2024"],
    ["dang-vien-moi.hn-dang-bo", 2, "2020", "2024"],
    ["dang-vien-moi.hcm-dang-bo", 1, "2009", "2009"],
    ["lao-dong.hn-kcn", 2, "2018", "2024"],
    ["to-chuc-dang.hn-dang-bo", 3, "2012", "2024"],
  ]);
});

test("the page begins with the two indicators of one entity of which most was counted, over the longest time", () => {
  expect(start).toEqual({ lines: ["to-chuc-dang.hn-dang-bo", "dang-vien.hn-dang-bo"], measure: "chi-so-100" });
});

test("where nothing was counted twice the page begins with levels", () => {
  const once = makeEditionOf([{ id: "a", indicator: "b", entity: "c", value: 1, unit: "người", asOf: "2020" }]);
  expect(makeCatalogue(once).start).toEqual({ lines: ["b.c"], measure: "muc" });
  expect(makeCatalogue(makeEditionOf([]))).toEqual({ offers: [], start: { lines: [], measure: "muc" }, cut: [] });
});

test("exchange rates and changes that sources print are not offered", () => {
  const edition = makeEditionOf([
    { id: "a", indicator: "ty-gia", entity: "viet-nam", value: 23000, unit: "đồng/USD", period: "2018" },
    {
      id: "b",
      indicator: "von",
      entity: "kcn",
      value: 42,
      unit: "%",
      measure: "change-percent",
      period: "2018",
      baseline: "2017",
    },
  ]);
  expect(makeCatalogue(edition).offers).toEqual([]);
});
