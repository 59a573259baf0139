import { expect, test } from "vitest";
import { makeEditionOf, partyMetrics } from "../../test/edition-fixture.ts";
import type { Chart } from "../model/chart.ts";
import { makeDrawnChart } from "./make.ts";

const derived = {
  indicator: "dang-vien",
  entity: "hn-dang-bo",
  unit: "người",
  status: "derived",
  asOf: "2024",
} as const;
const edition = makeEditionOf([
  ...partyMetrics,
  { ...derived, id: "mot", value: 10 },
  { ...derived, id: "hai", value: 20, qualifier: "khoảng" },
]);
const words = (...metrics: string[]) =>
  makeDrawnChart(
    {
      id: metrics.join("-"),
      kind: "bars",
      title: "Hai thanh",
      subtitle: "Hai số",
      bars: metrics.map((metric) => ({ metric, label: metric })),
    } as unknown as Chart,
    edition,
  ).svgs[0]?.svg.value ?? "";

test("that every figure is the desk's own is said once, that one of them is beside it", () => {
  expect(words("mot", "hai")).toContain("Mọi số do tòa soạn tính ra");
  expect(words("mot", "hai")).not.toContain("(tính ra)");
  expect(words("mot", "hn22-dang-vien")).toContain("10 (tính ra)");
  expect(words("mot", "hn22-dang-vien")).not.toContain("Mọi số");
});
