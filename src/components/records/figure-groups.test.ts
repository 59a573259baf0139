import { expect, test } from "vitest";
import { makeEditionOf, partyIndicator, partyMetrics } from "../../../test/edition-fixture.ts";
import { entity } from "../../model/entity.ts";
import { groupByEntity, groupByIndicator, tellNewest } from "./figure-groups.ts";

const body = (id: string, name: string) =>
  entity.parse({ id, name, shortName: name, kind: "party-body", description: `${name}.` });
const hanoi = body("hn-dang-bo", "Đảng bộ Hà Nội");
const bacKan = body("bac-kan-dang-bo", "Đảng bộ Bắc Kạn");
const members = { ...partyIndicator, id: "dang-vien", name: "Số đảng viên" } as typeof partyIndicator;
const bacKanMetric = {
  id: "bk",
  indicator: "to-chuc-dang",
  entity: "bac-kan-dang-bo",
  value: 3,
  unit: "tổ chức",
} as const;
const edition = makeEditionOf([...partyMetrics, bacKanMetric], {
  indicators: [members, partyIndicator],
  entities: [hanoi, bacKan],
});
const ofHanoi = edition.observationsByEntity.get(hanoi.id) ?? [];

test("the figures of an indicator stand by entity, in the order of the alphabet", () => {
  const figures = edition.observationsByIndicator.get(partyIndicator.id) ?? [];
  const groups = groupByEntity(partyIndicator, figures, edition);
  expect(groups.map(({ name, figures: own, path }) => [name, own.length, path])).toEqual([
    ["Đảng bộ Bắc Kạn", 1, "/don-vi/bac-kan-dang-bo/"],
    ["Đảng bộ Hà Nội", 3, "/don-vi/hn-dang-bo/"],
  ]);
});

test("those of an entity stand by indicator, in the order in which editors list them", () => {
  const groups = groupByIndicator(hanoi, ofHanoi, edition);
  expect(groups.map(({ id, caption }) => [id, caption])).toEqual([
    ["dang-vien", "Số đảng viên: Đảng bộ Hà Nội"],
    ["to-chuc-dang", "Số tổ chức Đảng: Đảng bộ Hà Nội"],
  ]);
});

test("beside its name stands a group's newest count, no share and no part", () => {
  expect(
    tellNewest(
      ofHanoi.filter(({ indicator }) => indicator === "to-chuc-dang"),
      edition,
    ),
  ).toBe("96 tổ chức, 5/2022");
  expect(
    tellNewest(
      ofHanoi.filter(({ measure }) => measure !== "level"),
      edition,
    ),
  ).toBe("");
});

test("where nothing is counted whole, the newest share or part stands there, and says of what", () => {
  const share = { indicator: "to-chuc-dang", entity: "hn-dang-bo", value: 77, unit: "%", measure: "share" } as const;
  const { observations } = makeEditionOf([
    { ...share, id: "cu", asOf: "2020" },
    { ...share, id: "moi", asOf: "2024-06", breakdown: "fdi" },
    { ...share, id: "chi-tieu", asOf: "2025", status: "target" },
  ]);
  expect(tellNewest([...observations.values()], edition)).toBe("77%, 6/2024 (fdi)");
});

test("of several parts of one time none stands for the others, nor is it shown as the newest", () => {
  const part = { indicator: "to-chuc-dang", entity: "hn-dang-bo", unit: "tổ chức", asOf: "2024-06" } as const;
  const { observations } = makeEditionOf([
    { ...part, id: "mot", value: 7, breakdown: "fdi" },
    { ...part, id: "hai", value: 9, breakdown: "trong-nuoc" },
  ]);
  expect(tellNewest([...observations.values()], edition)).toBe("");
});
