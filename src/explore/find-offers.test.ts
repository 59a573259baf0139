import { expect, test } from "vitest";
import { exploreEdition } from "../../test/explore-fixture.ts";
import { makeCatalogue } from "./catalogue.ts";
import { findOffers } from "./find-offers.ts";

const { offers } = makeCatalogue(exploreEdition);
const found = (text: string) => findOffers(text, offers).map(({ key }) => key);

test("everything is offered while nothing is typed", () => {
  expect(found(" ")).toHaveLength(offers.length);
});

test("marks may be left out, đ included, and the last word may be unfinished", () => {
  expect(found("dang vie")).toEqual(["dang-vien.hn-dang-bo", "dang-vien-moi.hn-dang-bo", "dang-vien-moi.hcm-dang-bo"]);
  expect(found("to chuc")).toEqual(["to-chuc-dang.hn-dang-bo"]);
});

test("marks that are typed must be right", () => {
  expect(found("lao động")).toEqual(["lao-dong.hn-kcn"]);
  expect(found("lao dỗng")).toEqual([]);
});

test("indicator and entity may be typed in either order", () => {
  expect(found("hcm dang vien moi")).toEqual(["dang-vien-moi.hcm-dang-bo"]);
  expect(found("dang vien moi hcm")).toEqual(["dang-vien-moi.hcm-dang-bo"]);
});

test("an indicator of that name comes before an entity of that name", () => {
  expect(found("đảng")[0]).toBe("dang-vien.hn-dang-bo");
  expect(found("kcn")).toEqual(["doanh-thu.hn-kcn", "lao-dong.hn-kcn"]);
});
