import type { Edition } from "../edition.ts";
import type { Chart } from "../model/chart.ts";
import { withoutNoise } from "../model/float-noise.ts";
import type { Unit } from "../model/unit.ts";
import { formatAmount, formatQuantity } from "../vi/quantity.ts";
import { type Amount, amountText, findObservation, makeAmount, whenText } from "./amount.ts";
import { ChartDataError } from "./chart-error.ts";
import type { CompositionData, Part } from "./composition-data.ts";
import { drawComposition } from "./composition-picture.ts";
import { shareText } from "./derive.ts";
import type { ChartKindModule } from "./kind.ts";
import { seriesPaint } from "./picture.ts";
import { amountRow, nothingExtra, recordTable } from "./record-table.ts";

function makePart(label: string, amount: Amount, index: number, whole: number, approximate: boolean): Part {
  const share = shareText(amount.value, whole, approximate || amount.observation.qualifier !== undefined);
  return { label, amount, value: amount.value, text: amountText(amount), share, paint: seriesPaint(index) };
}

/** What the parts leave of a printed total. */
function makeRemainder(label: string, value: number, whole: number, unit: Unit, approximate: boolean): Part {
  const text = `${approximate ? "khoảng " : ""}${formatAmount(withoutNoise(value), unit)}`;
  return { label, value, text, share: shareText(value, whole, approximate), paint: "axis" };
}

function checkParts(amounts: readonly Amount[], total?: Amount): void {
  const ranged = [...amounts, ...(total ? [total] : [])].find(({ value, high }) => high > value || value < 0);
  if (ranged)
    throw new ChartDataError(`“${ranged.observation.id}” là một khoảng hoặc số âm, không xếp thành phần được`);
}

function resolve({ parts, total: totalId, remainder }: Chart<"composition">, edition: Edition): CompositionData {
  const observations = parts.map(({ metric }) => findObservation(edition, metric));
  const unit = observations[0]?.unit ?? "%";
  const amounts = observations.map((observation) => makeAmount(observation, unit));
  const total = totalId && makeAmount(findObservation(edition, totalId), unit);
  checkParts(amounts, total);
  const sum = amounts.reduce((whole, { value }) => whole + value, 0);
  const whole = total?.value ?? sum;
  if (sum > whole * 1.0001) throw new ChartDataError(`các phần cộng lại lớn hơn tổng “${totalId}”`);
  const approximate = [...amounts, ...(total ? [total] : [])].some(({ observation }) => observation.qualifier);
  const made = amounts.map((amount, index) => makePart(parts[index]?.label ?? "", amount, index, whole, approximate));
  const left = whole - sum;
  const rest =
    left > whole * 0.0001 ? [makeRemainder(remainder ?? "Phần còn lại", left, whole, unit, approximate)] : [];
  const wholeText = total
    ? formatQuantity(total.observation)
    : `${approximate ? "khoảng " : ""}${formatAmount(withoutNoise(sum), unit)}`;
  return { parts: [...made, ...rest], whole, wholeText, ...(total && { total }) };
}

function describe({ parts, total, wholeText }: CompositionData): string {
  const when = parts.find(({ amount }) => amount)?.amount?.observation;
  const said = parts.map(
    ({ label, text, share, amount }) => `${label}: ${text}, chiếm ${share}${amount ? "" : " (tính ra)"}`,
  );
  const sum = total ? `tổng số ${wholeText}` : `các phần cộng lại ${wholeText}`;
  return `Biểu đồ cơ cấu, ${when ? `${whenText(when)}, ` : ""}${sum}. ${said.join("; ")}.`;
}

export const composition: ChartKindModule<"composition", CompositionData> = {
  label: "Biểu đồ cơ cấu",
  resolve,
  draw: drawComposition,
  describe,
  table: ({ parts, total }) =>
    recordTable(
      [
        ...parts.flatMap(({ label, amount, share, value }) =>
          amount ? [amountRow(label, amount, { text: share, rank: value })] : [],
        ),
        ...(total ? [amountRow("Tổng số", total, nothingExtra)] : []),
      ],
      "Tỷ trọng",
    ),
};
