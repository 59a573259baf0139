import { expect, test } from "vitest";
import { makeEditionOf, partyIndicator, partyMetrics } from "../../../test/edition-fixture.ts";
import { subjectFacts } from "./search-facts.ts";

const named = (name: string, shortName: string) => {
  const edition = makeEditionOf(partyMetrics, { indicators: [{ ...partyIndicator, name, shortName }] });
  return subjectFacts(edition)[0]?.[1].names;
};

test("what is counted is found as “số …”, too, though its name goes on", () => {
  expect(named("Số lao động làm việc trong các khu", "Lao động")).toEqual(["Lao động", "Số lao động"]);
  expect(named("Số dự án trong khu", "Số dự án")).toEqual(["Số dự án"]);
  expect(named("Tỷ lệ lấp đầy", "Tỷ lệ lấp đầy")).toEqual(["Tỷ lệ lấp đầy"]);
});

test("a province is found by its name, whatever its borders; a remark of another kind stays", () => {
  expect(named("Tỉnh A (từ ngày 1/7/2025)", "A (từ 1/7/2025)")).toEqual(["A (từ 1/7/2025)", "A", "Tỉnh A"]);
  expect(named("Dự án mới (không rõ những năm nào)", "Dự án mới (chưa rõ kỳ)")).toEqual(["Dự án mới (chưa rõ kỳ)"]);
});
