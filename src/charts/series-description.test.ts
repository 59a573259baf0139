import { expect, test } from "vitest";
import { makeEditionOf, partyEntity, partyIndicator, partyMetrics } from "../../test/edition-fixture.ts";
import type { Chart } from "../model/chart.ts";
import { type EntityId, entityId, indicatorId } from "../model/id.ts";
import { makeDrawnChart } from "./make.ts";

const level = { indicator: "to-chuc-dang", entity: "hn-dang-bo", unit: "tổ chức" } as const;
const chart = {
  id: "thu",
  kind: "series",
  title: "tăng đều",
  subtitle: "Hai số",
  series: [{ indicator: "to-chuc-dang", entity: "hn-dang-bo" }],
} as unknown as Chart;

test("points of figures that make no line stand apart, with why", () => {
  const reason = "Hai nguồn đếm khác nhau.";
  const drawn = (unjoined?: { entity: EntityId; reason: string }[]) =>
    makeDrawnChart(
      chart,
      makeEditionOf(partyMetrics, { indicators: [{ ...partyIndicator, unjoined }], entities: [partyEntity] }),
    );
  const isJoined = ({ svgs }: ReturnType<typeof drawn>) =>
    svgs.some(({ svg }) => svg.value.includes('stroke-linecap="round"'));
  expect(drawn([{ entity: partyEntity.id, reason }]).description).toContain(
    "5 tổ chức (ngày 19/6/2012) và 96 tổ chức (tháng 5/2022). Các điểm để rời nhau. Hai nguồn đếm khác nhau.",
  );
  expect(isJoined(drawn([{ entity: partyEntity.id, reason }]))).toBe(false);
  expect(isJoined(drawn())).toBe(true);
  expect(isJoined(drawn([{ entity: entityId.parse("hcm-dang-bo"), reason }]))).toBe(true);
});

test("what the desk worked out is told apart from what its source estimates, though both are drawn hollow", () => {
  const edition = makeEditionOf(
    [
      ...partyMetrics,
      { ...level, id: "uoc", value: 40, status: "estimate", asOf: "2015" },
      { ...level, id: "tinh", value: 60, status: "derived", asOf: "2018" },
    ],
    { indicators: [partyIndicator], entities: [partyEntity] },
  );
  const { title, description } = makeDrawnChart(chart, edition);
  expect(description).toContain("Số ước tính, vẽ rỗng: ước tính 40 tổ chức. Số tòa soạn tính ra, vẽ rỗng: 60 tổ chức");
  expect(title).toBe("Tăng đều");
});

test("of several lines the highest and lowest are told with the name of theirs, of one without", () => {
  const members = { indicator: "dang-vien", entity: "hn-dang-bo", unit: "người" } as const;
  const edition = makeEditionOf(
    [
      { ...members, id: "mot", value: 10, asOf: "2015" },
      { ...members, id: "hai", value: 40, asOf: "2018", status: "derived" },
      { ...members, id: "ba", value: 30, asOf: "2021" },
    ],
    {
      indicators: [partyIndicator, { ...partyIndicator, id: indicatorId.parse("dang-vien"), units: ["người"] }],
      entities: [partyEntity],
    },
  );
  const spec = { indicator: "dang-vien", entity: "hn-dang-bo", label: "Đảng viên" };
  const describe = (id: string, ...series: object[]) =>
    makeDrawnChart({ ...chart, id, unit: "người", series } as unknown as Chart, edition).description;
  const extremes = "cao nhất là 40 người (năm 2018, tính ra), thấp nhất là 10 người (năm 2015).";
  expect(describe("hai-duong", spec, { ...spec, label: "Cũng thế" })).toContain(`. Đảng viên ${extremes}`);
  expect(describe("mot-duong", spec)).toContain(`. C${extremes.slice(1)}`);
});

test("every figure of a long series is told, in sentences that can be followed", () => {
  const yearly = Array.from({ length: 14 }, (_, index) => ({
    ...{ ...level, id: `nam-${index}`, value: 10 + index, asOf: String(2001 + index) },
  }));
  const edition = makeEditionOf(yearly, { indicators: [partyIndicator], entities: [partyEntity] });
  const { description } = makeDrawnChart(chart, edition);
  expect(yearly.filter(({ value, asOf }) => !description.includes(`${value} tổ chức (năm ${asOf})`))).toEqual([]);
  expect(description.split(". ").map((sentence) => sentence.split(" tổ chức").length - 1)).toEqual([0, 5, 5, 4]);
});
