import { expect, test } from "vitest";
import { makeEditionOf } from "../../../test/edition-fixture.ts";
import { entity } from "../../model/entity.ts";
import { familyOf } from "./family.ts";
import { groupByPlace } from "./places.ts";

const made = (id: string, kind: string, more: object = {}) =>
  entity.parse({ id, name: id, shortName: id, kind, description: "Đơn vị.", ...more });
const edition = makeEditionOf([], {
  entities: [
    made("khu", "zone", { parent: "cac-khu" }),
    made("ha-noi", "province"),
    made("cac-khu", "zone-system", { place: "ha-noi" }),
    made("bo-chinh-tri", "committee"),
    made("bac-kan", "province"),
  ],
});

test("provinces stand in the order of the alphabet, and what lies in none stands last", () => {
  const groups = groupByPlace(edition).map(({ place, members }) => [place?.id, members.map(({ id }) => id)]);
  expect(groups).toEqual([
    ["bac-kan", []],
    ["ha-noi", ["cac-khu"]],
    [undefined, ["bo-chinh-tri", "khu"]],
  ]);
});

test("a family holds what belongs to a member of it", () => {
  expect([...familyOf("ha-noi" as never, edition)].sort()).toEqual(["cac-khu", "ha-noi", "khu"]);
});
