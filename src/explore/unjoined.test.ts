import { expect, test } from "vitest";
import { exploreEdition } from "../../test/explore-fixture.ts";
import type { Edition } from "../edition.ts";
import { entityId, indicatorId } from "../model/id.ts";
import { openShelves } from "./library.ts";
import { makeShelf } from "./shelf.ts";
import { makeView } from "./view.ts";
import { makeWarnings } from "./warnings.ts";

const members = indicatorId.parse("dang-vien");
const reason = "Hai nguồn đếm khác nhau.";

function editionWith(entity: string): Edition {
  const indicator = exploreEdition.indicators.get(members);
  if (!indicator) throw new Error("The fixture has no such indicator.");
  const unjoined = [{ entity: entityId.parse(entity), reason }];
  return { ...exploreEdition, indicators: new Map(exploreEdition.indicators).set(members, { ...indicator, unjoined }) };
}

function tell(edition: Edition) {
  const shelves = [...edition.indicators.values()].map((one) => makeShelf(one, edition, () => []));
  const library = openShelves(JSON.parse(JSON.stringify(shelves)));
  const view = makeView({ lines: ["dang-vien.hn-dang-bo"], measure: "muc" }, library);
  return {
    warnings: makeWarnings(view, library).comparing.map(({ text }) => text),
    measures: view.offered,
  };
}

test("figures that make no line are shown with why, and no growth or index of them is offered", () => {
  const apart = tell(editionWith("hn-dang-bo"));
  expect(apart.warnings).toContain(`Đảng viên: ${reason}`);
  expect(apart.measures).not.toContain("tang-truong");
  expect(apart.measures).not.toContain("chi-so-100");
});

test("those of another place stay a line", () => {
  const joined = tell(editionWith("hcm-dang-bo"));
  expect(joined.warnings.join()).not.toContain(reason);
  expect(joined.measures).toEqual(expect.arrayContaining(["tang-truong", "chi-so-100"]));
});
