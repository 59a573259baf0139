import type { Edition } from "../edition.ts";
import type { Chart } from "../model/chart.ts";
import { refuseGrowth } from "../series/unjoined.ts";
import { formatNumber } from "../vi/number.ts";
import { datedText, findObservation, makeAmount } from "./amount.ts";
import type { ChangeData } from "./change-data.ts";
import { drawChange } from "./change-picture.ts";
import { ChartDataError } from "./chart-error.ts";
import { changeTexts } from "./derive.ts";
import type { ChartKindModule } from "./kind.ts";
import { amountRow, nothingExtra, recordTable } from "./record-table.ts";

function resolve({ rows, scale, unit }: Chart<"change">, edition: Edition): ChangeData {
  const pairs = rows.map(({ label, from, to }) => {
    const [first, second] = [findObservation(edition, from), findObservation(edition, to)];
    if (scale === "index" && first.value <= 0) {
      throw new ChartDataError(`“${from}” bằng ${formatNumber(first.value)}, không lấy làm gốc 100 được`);
    }
    refuseGrowth([first, second], edition);
    return { label, first, second };
  });
  const changes = changeTexts(pairs.map(({ first, second }) => [first, second]));
  const shared = scale === "value" ? (unit ?? pairs[0]?.first.unit) : undefined;
  return {
    isIndex: scale === "index",
    rows: pairs.map(({ label, first, second }, index) => ({
      label,
      from: makeAmount(first, shared ?? first.unit),
      to: makeAmount(second, shared ?? first.unit),
      change: changes[index] ?? "",
    })),
  };
}

function describe({ rows, isIndex }: ChangeData): string {
  const said = rows.map(({ label, from, to, change }) => {
    const measured = change ? `: ${change}` : "";
    return `${label}${measured}, từ ${datedText(from)} đến ${datedText(to)}.`;
  });
  const scale = isIndex ? " Mỗi dòng lấy số đầu kỳ làm 100 để đặt các đơn vị khác nhau trên một trục." : "";
  return `Biểu đồ so hai thời điểm gồm ${rows.length} dòng.${scale} ${said.join(" ")}`;
}

export const change: ChartKindModule<"change", ChangeData> = {
  label: "Biểu đồ thay đổi",
  resolve,
  draw: drawChange,
  describe,
  table: ({ rows }) =>
    recordTable(
      rows.flatMap(({ label, from, to, change }) => [
        amountRow(label, from, nothingExtra),
        amountRow(label, to, { text: change, rank: from.value > 0 ? to.value / from.value : undefined }),
      ]),
      "Thay đổi",
    ),
};
