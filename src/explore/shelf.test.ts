import { expect, test } from "vitest";
import { makeEditionOf } from "../../test/edition-fixture.ts";
import { exploreEdition } from "../../test/explore-fixture.ts";
import type { EntityId, IndicatorId } from "../model/id.ts";
import { makeCatalogue } from "./catalogue.ts";
import { openShelves } from "./library.ts";
import { listShelfParts, makeShelf, makeShelfIndex } from "./shelf.ts";
import { mostFigures } from "./shelf-parts.ts";

const [indicators, entities] = [[...exploreEdition.indicators.values()], [...exploreEdition.entities.values()]];
const workers = "lao-dong" as IndicatorId;
const count = (entity: string, index: number) => ({
  id: `${entity}-${index}`,
  indicator: workers,
  entity,
  value: 1000 + index,
  unit: "người" as const,
  asOf: "2024-06",
});
const many = Array.from({ length: mostFigures }, (_, index) => count("hn-kcn", index));
const member = { ...count("hn-dang-bo", 0), indicator: "dang-vien" };
const makeLarge = (...more: Parameters<typeof makeEditionOf>[0]) =>
  makeEditionOf([...many, member, ...more], { indicators, entities });
const large = makeLarge(count("hcm-dang-bo", 0));

const shelfOf = (id: string, edition = large, entity?: string) => {
  const indicator = edition.indicators.get(id as IndicatorId);
  if (!indicator) throw new Error(`${id}: not in the fixture`);
  return makeShelf(indicator, edition, () => [], entity as EntityId);
};

test("an indicator whose figures fit one shelf has no parts", () => {
  expect(listShelfParts(workers, makeLarge())).toEqual([]);
});

test("one figure more, and every entity has a shelf of its own, which its address lists", () => {
  expect(makeShelfIndex(workers, large)).toEqual({
    indicator: "lao-dong",
    parts: [
      { entity: "hcm-dang-bo", figures: 1, url: "https://nhipkcn.example/du-lieu/tu-chon/lao-dong/hcm-dang-bo.json" },
      { entity: "hn-kcn", figures: 2000, url: "https://nhipkcn.example/du-lieu/tu-chon/lao-dong/hn-kcn.json" },
    ],
  });
});

test("the parts opened together are the whole", () => {
  const parts = ["hcm-dang-bo", "hn-kcn"].map((entity) => shelfOf("lao-dong", large, entity));
  expect(parts.map(({ figures }) => figures.length)).toEqual([1, 2000]);
  const [whole, together] = [openShelves([shelfOf("lao-dong")]), openShelves(parts)];
  expect(new Set(together.edition.observations.keys())).toEqual(new Set(whole.edition.observations.keys()));
  expect(together.edition.indicators).toEqual(whole.edition.indicators);
});

test("the list of what can be picked names the cut indicators, and whose workers divide a line", () => {
  const { cut, offers } = makeCatalogue(large);
  expect(cut).toEqual(["lao-dong"]);
  expect(offers.map(({ key, workers }) => [key, workers])).toEqual([
    ["dang-vien.hn-dang-bo", ["hn-kcn"]],
    ["lao-dong.hn-kcn", ["hn-kcn"]],
    ["lao-dong.hcm-dang-bo", ["hcm-dang-bo"]],
  ]);
});

test("a shelf tells of the corrections of its own figures alone", () => {
  const at = "2026-12-01T09:00+07:00";
  const corrections = [
    { id: "dc-1", metric: "hn-kcn-3", at },
    { id: "dc-2", metric: "hn-dang-bo-0", at },
  ] as never;
  const edition = makeEditionOf([...many, member], { indicators, entities, corrections });
  expect(shelfOf("lao-dong", edition).corrections.map(({ id }) => id)).toEqual(["dc-1"]);
});
