import { expect, test } from "vitest";
import { makeEditionOf, partyMetrics } from "../../../test/edition-fixture.ts";
import { earlier } from "../../model/earlier.ts";
import { metricId } from "../../model/id.ts";
import { earlierWords } from "./earlier-words.ts";

const edition = makeEditionOf(partyMetrics, {
  indicators: [{ id: "dang-vien", name: "Số đảng viên", breakdowns: { nu: "Nữ" } }],
  entities: [{ id: "hn-kcn", name: "Các KCN Hà Nội" }],
  sources: [{ id: "bao-mau", shortName: "Báo Mẫu, 2022" }],
} as never);
const now = edition.observations.get(metricId.parse("hn22-dang-vien"));
const words = (told: object) => (now ? earlierWords(earlier.parse(told), now, edition) : []);

test("an earlier value is read as it was printed", () => {
  expect(words({ value: 1382, unit: "người", qualifier: "hơn" })).toEqual(["hơn 1.382 người"]);
});

test("an earlier time is read as a time", () => {
  expect(words({ asOf: "2023" })).toEqual(["năm 2023"]);
  expect(words({ period: "2018-H1", asOf: null })).toEqual(["6 tháng đầu năm 2018", "không ghi thời điểm"]);
});

test("everything else is read with what it is", () => {
  expect(words({ indicator: "dang-vien", breakdown: "nu", entity: "hn-kcn", source: "bao-mau" })).toEqual([
    "chỉ số “Số đảng viên”",
    "phần “Nữ”",
    "đơn vị “Các KCN Hà Nội”",
    "nguồn Báo Mẫu, 2022",
  ]);
  expect(words({ measure: "level", status: "estimate", breakdown: null, baseline: "2017" })).toEqual([
    "không tách phần",
    "cách đo: mức",
    "tình trạng: ước tính",
    "so với năm 2017",
  ]);
});
