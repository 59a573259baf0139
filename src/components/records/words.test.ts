import { expect, test } from "vitest";
import { makeEditionOf, partyMetrics } from "../../../test/edition-fixture.ts";
import type { MetricInput } from "../../model/metric.ts";
import { againstWord, cautions, placeInSource, statusWord, whenShort } from "./words.ts";

const base = { id: "x", indicator: "doanh-thu", entity: "hn-kcn", value: 6.5, unit: "%", period: "2018" } as const;

function made(input: Partial<MetricInput>) {
  const edition = makeEditionOf([{ ...base, ...input }]);
  const [observation] = edition.observations.values();
  if (!observation) throw new Error("the fixture is empty");
  return { edition, observation };
}

test("a result needs no word for its status, a target does", () => {
  expect(statusWord(made({}).observation)).toBe("");
  expect(statusWord(made({ status: "target" }).observation)).toBe("chỉ tiêu");
});

test("a figure says its period and what it is measured against", () => {
  const { observation } = made({ measure: "change-percent", baseline: "2017" });
  expect(`${whenShort(observation)} ${againstWord(observation)}`).toBe("2018 so với 2017");
});

test("paragraphs are named in a row", () => {
  expect(placeInSource(made({ paragraphs: [9, 11] }).observation)).toBe("đoạn 9 và 11");
});

test("what the source does not print is said, sentence by sentence", () => {
  const { edition, observation } = made({
    term: "công đoàn viên",
    inferred: ["period", "basis"],
    basisUnclear: true,
    plan: { name: "kế hoạch của nhiệm kỳ" },
    note: "Đọc cùng số 135.460.",
  });
  expect(cautions(observation, edition)).toEqual([
    "Nguồn gọi là “công đoàn viên”.",
    "So với: kế hoạch của nhiệm kỳ.",
    "Nguồn không in kỳ và cách tính; tòa soạn suy ra.",
    "Nguồn không cho biết đây là số phát sinh trong kỳ hay số lũy kế.",
    "Đọc cùng số 135.460.",
  ]);
});

test("a figure with nothing to warn of carries no warning", () => {
  const edition = makeEditionOf(partyMetrics.slice(0, 1));
  expect([...edition.observations.values()].flatMap((observation) => cautions(observation, edition))).toEqual([]);
});
