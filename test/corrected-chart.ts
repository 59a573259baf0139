/** A chart one of whose figures was corrected after it was published. */
import { type DrawnChart, makeDrawnChart } from "../src/charts/make.ts";
import type { Edition } from "../src/edition.ts";
import type { Chart } from "../src/model/chart.ts";
import { dataCorrection } from "../src/model/correction.ts";
import { makeEditionOf, partyMetrics } from "./edition-fixture.ts";

const chart = {
  id: "da-cai-chinh",
  kind: "bars",
  title: "Từ 5 lên 96",
  subtitle: "Số tổ chức Đảng",
  bars: [
    { metric: "hn12-to-chuc-dang", label: "2012" },
    { metric: "hn22-to-chuc-dang", label: "2022" },
  ],
} as unknown as Chart;

const correction = dataCorrection.parse({
  id: "so-to-chuc-2022",
  at: "2027-01-05T08:00+07:00",
  kind: "figure",
  metric: "hn22-to-chuc-dang",
  earlier: { value: 69, unit: "tổ chức" },
  place: "biểu đồ",
  wrong: "69 tổ chức",
  right: "96 tổ chức",
  reason: "Gõ ngược hai chữ số.",
});

export const correctedEdition: Edition = makeEditionOf(partyMetrics, { charts: [chart], corrections: [correction] });
export const correctedChart: DrawnChart = makeDrawnChart(chart, correctedEdition);
export const correctedSentence = "Đính chính ngày 5/1/2027: đã đăng “69 tổ chức”, đúng là “96 tổ chức”.";
