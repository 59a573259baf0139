import type { Observation } from "../../model/observation.ts";
import type { Unit } from "../../model/unit.ts";
import { formatNumber, printedDecimals, roundNumber } from "../../vi/number.ts";
import { formatQuantity } from "../../vi/quantity.ts";
import { joinList } from "../../vi/text.ts";
import { type Amount, convertAmount, outward, spellResult } from "../amount.ts";
import { explain, judge, tellingDecimals } from "../judge.ts";
import type { Finding, VerdictKind } from "../verdict.ts";

/** An amount computed from figures, ready to be compared with a printed one or to be published as our own. */
interface Computed {
  readonly amount: Amount;
  /** Words behind the number: “tổ chức”, “người/lớp”, “%”. */
  readonly unitWords: string;
  /** What was computed, without the result: “305 + 402”. */
  readonly spelt: string;
  readonly inputs: readonly Observation[];
}

/** Enough digits to speak, too few to pretend: 229, 14,6, 0,91. */
export function sensibleDecimals({ value, interval }: Amount): number {
  const printed = printedDecimals(value);
  if (isFixed({ value, interval }) && printed <= 2) return printed;
  const size = Math.abs(value);
  return size >= 100 ? 0 : size >= 10 ? 1 : 2;
}

export const withWords = (number: string, words: string): string =>
  words === "%" || words === "" ? `${number}${words}` : `${number} ${words}`;

const isFixed = ({ value, interval: { low, high } }: Amount) => high - low <= Math.abs(value) * 1e-9;

/** How far the true amount may lie from the printed digits; empty where they fix it. */
export function spread(amount: Amount, decimals: number, words: string): string {
  if (isFixed(amount)) return "";
  const { low, high } = outward(amount.interval, decimals);
  const [least, most] = [formatIfFinite(low, decimals), formatIfFinite(high, decimals)];
  if (least && most) return ` (các số đã in cho phép từ ${least} đến ${withWords(most, words)})`;
  if (least && low >= amount.value) return " (ít nhất là thế, vì nguồn in “hơn”)";
  return " (các số đã in chỉ chặn một đầu)";
}

const formatIfFinite = (value: number, decimals: number) =>
  Number.isFinite(value) ? formatNumber(value, decimals) : null;

const spell = ({ spelt, amount, unitWords }: Computed, decimals: number) =>
  withWords(`${spelt} ${spellResult(amount.value, decimals, "")}`, unitWords);

/** What the sources leave unprinted. */
function imply(computed: Computed): Finding {
  const { amount, unitWords, inputs } = computed;
  const decimals = sensibleDecimals(amount);
  const shown = formatNumber(amount.value, decimals);
  const result = withWords(
    isFixed(amount) && roundNumber(amount.value, decimals) === amount.value ? shown : `khoảng ${shown}`,
    unitWords,
  );
  const explanation = `Nguồn không in kết quả này; từ các số đã in tính ra ${result}${spread(amount, decimals, unitWords)}.`;
  return { kind: "implied", arithmetic: spell(computed, decimals), explanation, inputs };
}

/** “hơn 429” of ours was cut off, not rounded: beside it 429,8 says why, where 430 would look like another result. */
function decimalsBeside({ value, status }: Observation, amount: Amount): number {
  const decimals = sensibleDecimals(amount);
  const isCutOff = decimals === printedDecimals(value) && roundNumber(amount.value, decimals) !== value;
  return status === "derived" && isCutOff ? decimals + 1 : decimals;
}

/** Why what agrees bears out no source: the result is the desk's own, or was computed from one that is. */
function explainOurs(kind: VerdictKind, result: Observation, inputs: readonly Observation[]): string | null {
  if (result.status === "derived") {
    return kind === "consistent"
      ? `Nguồn không in kết quả này; ${formatQuantity(result)} là số tòa soạn tính ra từ các số đã in.`
      : null;
  }
  const ours = inputs.filter(({ status }) => status === "derived").map((input) => formatQuantity(input));
  if (ours.length === 0 || kind === "discrepancy") return null;
  return `${joinList(ours)} là số tòa soạn tính ra, nên phép tính này không kiểm được ${formatQuantity(result)} mà nguồn in.`;
}

/** Holds a computed amount to the printed one, or publishes it as ours where none is printed. */
export function conclude(computed: Computed, unit: Unit, result?: Observation): Finding {
  if (!result) return imply(computed);
  const { value: point, interval: reachable } = convertAmount(computed.amount, unit, result.unit);
  const decimals = tellingDecimals(point, printedDecimals(result.value));
  const shown = withWords(formatNumber(roundNumber(point, decimals)), result.unit);
  const recomputed = { claim: result, point, reachable, shown };
  const kind = judge(recomputed);
  const arithmetic = spell(computed, decimalsBeside(result, computed.amount));
  const inputs = [...computed.inputs, result];
  const ours = explainOurs(kind, result, computed.inputs);
  if (ours) return { kind: "implied", arithmetic, explanation: ours, inputs };
  return { kind, arithmetic, explanation: explain(recomputed), inputs };
}
